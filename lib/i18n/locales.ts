/** The languages of the interface, by BCP 47 tag, in the order of the menu. A language is one line here and one file in messages/. */
export const LOCALES = [
  { code: 'de', ownName: 'Deutsch', direction: 'ltr' },
  { code: 'en', ownName: 'English', direction: 'ltr' },
] as const satisfies readonly { code: string; ownName: string; direction: 'ltr' | 'rtl' }[];

export type Locale = (typeof LOCALES)[number]['code'];

export const DEFAULT_LOCALE: Locale = 'de';

export function isLocale(code: string): code is Locale {
  return LOCALES.some((locale) => locale.code === code);
}

export function getDirection(code: Locale): 'ltr' | 'rtl' {
  return LOCALES.find((locale) => locale.code === code)?.direction ?? 'ltr';
}

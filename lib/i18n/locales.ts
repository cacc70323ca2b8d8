interface InterfaceLanguage {
  /** The first part of every address, and the name of the file in messages/. */
  code: string;
  /** BCP 47 tag for `lang` and `hreflang`, where the code alone does not name the script. */
  tag?: string;
  ownName: string;
  direction: 'ltr' | 'rtl';
  /** Whether somebody whose first language it is has read the texts. Until then every page says so. */
  isReviewed: boolean;
}

/** The languages of the interface in the order of the menu. A language is one line here and one file in messages/. */
export const LOCALES = [
  { code: 'de', ownName: 'Deutsch', direction: 'ltr', isReviewed: true },
  { code: 'de-x-ls', ownName: 'Leichte Sprache', direction: 'ltr', isReviewed: false },
  { code: 'en', ownName: 'English', direction: 'ltr', isReviewed: false },
  { code: 'cs', ownName: 'Čeština', direction: 'ltr', isReviewed: false },
  { code: 'es', ownName: 'Español', direction: 'ltr', isReviewed: false },
  { code: 'fr', ownName: 'Français', direction: 'ltr', isReviewed: false },
  { code: 'hu', ownName: 'Magyar', direction: 'ltr', isReviewed: false },
  { code: 'pl', ownName: 'Polski', direction: 'ltr', isReviewed: false },
  { code: 'pt', ownName: 'Português', direction: 'ltr', isReviewed: false },
  { code: 'ro', ownName: 'Română', direction: 'ltr', isReviewed: false },
  { code: 'sq', ownName: 'Shqip', direction: 'ltr', isReviewed: false },
  { code: 'sr', tag: 'sr-Latn', ownName: 'Srpski', direction: 'ltr', isReviewed: false },
  { code: 'vi', ownName: 'Tiếng Việt', direction: 'ltr', isReviewed: false },
  { code: 'tr', ownName: 'Türkçe', direction: 'ltr', isReviewed: false },
  { code: 'bg', ownName: 'Български', direction: 'ltr', isReviewed: false },
  { code: 'ru', ownName: 'Русский', direction: 'ltr', isReviewed: false },
  { code: 'uk', ownName: 'Українська', direction: 'ltr', isReviewed: false },
  { code: 'ar', ownName: 'العربية', direction: 'rtl', isReviewed: false },
  { code: 'fa', ownName: 'فارسی', direction: 'rtl', isReviewed: false },
  { code: 'ti', ownName: 'ትግርኛ (Tigrinya)', direction: 'ltr', isReviewed: false },
  { code: 'th', ownName: 'ไทย', direction: 'ltr', isReviewed: false },
  { code: 'zh', tag: 'zh-Hans', ownName: '中文', direction: 'ltr', isReviewed: false },
] as const satisfies readonly InterfaceLanguage[];

export type Locale = (typeof LOCALES)[number]['code'];

export const DEFAULT_LOCALE: Locale = 'de';

const byCode = new Map<string, InterfaceLanguage>(LOCALES.map((locale) => [locale.code, locale]));

export function isLocale(code: string): code is Locale {
  return byCode.has(code);
}

export function getDirection(code: Locale): 'ltr' | 'rtl' {
  return byCode.get(code)?.direction ?? 'ltr';
}

export function isReviewed(code: Locale): boolean {
  return byCode.get(code)?.isReviewed ?? false;
}

/** BCP 47 tag for `lang` and `hreflang`. */
export function getLanguageTag(code: Locale): string {
  return byCode.get(code)?.tag ?? code;
}

/** The language without script or manner: German in plain language is German. */
export function getLanguage(code: Locale): string {
  return new Intl.Locale(getLanguageTag(code)).language;
}

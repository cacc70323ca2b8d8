import { DEFAULT_LOCALE, getLanguageTag, isLocale, LOCALES, type Locale } from './locales';

/**
 * The tag under which `Intl` formats for a language of the interface. Dates are of the calendar and numbers in the
 * digits that stand on German letters, doors and phones, whatever a language's own are. A code that is no language
 * of the interface formats as German.
 */
export function toFormatTag(code: string): string {
  const tag = getLanguageTag(isLocale(code) ? code : DEFAULT_LOCALE);
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

const codes = new Map<string, Locale>(LOCALES.map(({ code }) => [toFormatTag(code), code]));

/** The way back from `toFormatTag`. */
export function fromFormatTag(tag: string): Locale {
  return codes.get(tag) ?? DEFAULT_LOCALE;
}

import { switchLocaleHref } from '@/lib/url/hrefs';
import { DEFAULT_LOCALE, getLanguageTag, LOCALES } from './locales';

/** The request header in which proxy.ts hands the path of a page to its layout, which is told no path. */
export const PAGE_PATH_HEADER = 'x-page-path';

/**
 * `hreflang` → address of the same page. Whoever finds none of their languages gets German, as `chooseLocale` would
 * decide. `path` begins with a locale.
 */
export function listAlternates(path: string): Record<string, string> {
  const own = LOCALES.map(({ code }) => [getLanguageTag(code), switchLocaleHref(path, code)]);
  return Object.fromEntries([...own, ['x-default', switchLocaleHref(path, DEFAULT_LOCALE)]]);
}

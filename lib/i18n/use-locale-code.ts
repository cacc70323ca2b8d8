import { useLocale } from 'next-intl';
import { fromFormatTag } from './format-tag';
import type { Locale } from './locales';

/** The language of the page as it stands in addresses; next-intl's own `useLocale` gives the tag for formats. */
export function useLocaleCode(): Locale {
  return fromFormatTag(useLocale());
}

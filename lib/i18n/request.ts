import { getRequestConfig } from 'next-intl/server';
import { toFormatTag } from './format-tag';
import { loadMessages } from './load-messages';
import { DEFAULT_LOCALE, isLocale } from './locales';

/** What next-intl needs for the language of the route: its texts, and the tag under which it formats. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = (await requestLocale) ?? DEFAULT_LOCALE;
  const locale = isLocale(requested) ? requested : DEFAULT_LOCALE;
  return { locale: toFormatTag(locale), messages: await loadMessages(locale), timeZone: 'Europe/Berlin' };
});

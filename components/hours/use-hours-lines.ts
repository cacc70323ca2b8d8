import { useTranslations } from 'next-intl';
import { formatOpeningHours, isAlwaysOpen } from '@/lib/i18n/format-opening-hours';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';

/** Turns OpenStreetMap `opening_hours` into lines to read; "24/7" into words; null, not known, into none. */
export function useHoursLines(): (openingHours: string | null) => string[] {
  const t = useTranslations('nationalService');
  const locale = useLocaleCode();
  return (openingHours) => {
    if (openingHours === null) return [];
    return isAlwaysOpen(openingHours) ? [t('always')] : formatOpeningHours(openingHours, locale);
  };
}

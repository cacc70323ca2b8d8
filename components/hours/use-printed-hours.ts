import { useTranslations } from 'next-intl';
import { isOld, type Timetable } from '@/lib/domain/timetable';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { useHoursLines } from './use-hours-lines';

/** Hours for paper: the lines to read, and of which day they are when that is long ago. Nothing that holds only now. */
export function usePrintedHours(): (openingHours: string | null, timetable: Timetable | null) => string[] {
  const t = useTranslations('hours');
  const locale = useLocaleCode();
  const toLines = useHoursLines();
  return (openingHours, timetable) => {
    const lines = toLines(openingHours);
    if (timetable === null || !isOld(timetable)) return lines;
    return [...lines, t('old', { date: formatPartialDate(timetable.asOf, locale) })];
  };
}

import { toFormatTag } from './format-tag';
import { ownWordsOf } from './own-words';

/** A Monday; the days after it lend their names. */
const MONDAY = Date.UTC(2024, 0, 1);
const MILLISECONDS_PER_DAY = 86_400_000;

/** The short name of a weekday in an interface language; 0 is Monday. */
export function nameWeekday(weekday: number, locale: string): string {
  const own = ownWordsOf(locale)?.weekdays[weekday];
  if (own !== undefined) return own;
  const date = MONDAY + weekday * MILLISECONDS_PER_DAY;
  return new Intl.DateTimeFormat(toFormatTag(locale), { weekday: 'short', timeZone: 'UTC' }).format(date);
}

import { toFormatTag } from './format-tag';
import { ownWordsOf } from './own-words';

/**
 * An ISO 8601 year, month or day in the words of an interface language, as precise as it is known: "2023-06" →
 * "Juni 2023". What is not a date is returned as it stands.
 */
export function formatPartialDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-');
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const own = ownWordsOf(locale);
  if (own !== undefined) {
    const name = month === undefined ? '' : (own.months[Number(month) - 1] ?? '');
    return day === undefined ? `${name} ${year}`.trim() : own.day(Number(day), name, Number(year));
  }
  return new Intl.DateTimeFormat(toFormatTag(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  }).format(time);
}

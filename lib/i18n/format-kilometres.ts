import { toFormatTag } from './format-tag';
import { ownWordsOf } from './own-words';

/** A whole number of kilometres with the unit of an interface language: "25 km", "25 км". */
export function formatKilometres(km: number, locale: string): string {
  const own = ownWordsOf(locale);
  if (own !== undefined) return `${km} ${own.kilometre}`;
  return new Intl.NumberFormat(toFormatTag(locale), { style: 'unit', unit: 'kilometer' }).format(km);
}

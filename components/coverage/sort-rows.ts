import type { StateCode } from '@/lib/domain/area';
import { compareCells, type CoverageRow } from '@/lib/domain/coverage';
import type { CoverageSort } from '@/lib/url/coverage-params';

/**
 * The rows in the order asked for; equal ones by the Land's name in the reader's language. The row of the whole
 * country is a sum of another kind and stays last.
 */
export function sortRows(
  rows: readonly CoverageRow[],
  { by, descending }: CoverageSort,
  nameOf: (state: StateCode | null) => string,
  locale: string,
): CoverageRow[] {
  const collator = new Intl.Collator(locale);
  const byName = (a: CoverageRow, b: CoverageRow) => collator.compare(nameOf(a.state), nameOf(b.state));
  const compare = (a: CoverageRow, b: CoverageRow) =>
    by === 'state' ? byName(a, b) : compareCells(a.cells[by], b.cells[by]);
  const sign = descending ? -1 : 1;
  const states = rows
    .filter(({ state }) => state !== null)
    .sort((a, b) => sign * compare(a, b) || byName(a, b));
  return [...states, ...rows.filter(({ state }) => state === null)];
}

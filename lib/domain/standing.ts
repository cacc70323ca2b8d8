import type { CentreIndex } from './centre-index';
import type { Ask } from './dimensions';
import { FACET_IDS, type FacetId } from './facets';
import { NO, STATED, UNKNOWN, type Verdict } from './verdict';

/**
 * How a centre stands to a query. `lowest` is its verdict (AND); `lowestOfOthers` is the verdict that is left when
 * the dimension `strictest` is not asked, so that one pass also answers "what if this choice were another".
 */
export interface Standing {
  lowest: Verdict;
  /** Place of the dimension that holds `lowest`; -1 while all is stated. */
  strictest: number;
  lowestOfOthers: Verdict;
  /** Asked facets the centre says nothing about, one bit each (see `facetsOfBits`). */
  unstatedFacets: number;
}

export const freshStanding = (): Standing => ({
  lowest: STATED,
  strictest: -1,
  lowestOfOthers: STATED,
  unstatedFacets: 0,
});

/** Writes the standing of one row into `standing`, which is reused: a search asks this for every centre. */
export function weigh(
  { verdicts, columnCount }: CentreIndex,
  row: number,
  asks: readonly (Ask | null)[],
  standing: Standing,
): void {
  standing.lowest = STATED;
  standing.strictest = -1;
  standing.lowestOfOthers = STATED;
  standing.unstatedFacets = 0;
  for (let place = 0; place < asks.length; place++) {
    const ask = asks[place];
    if (!ask) continue;
    const verdict = best(verdicts, row * columnCount, ask.columns);
    if (verdict === UNKNOWN) standing.unstatedFacets |= ask.facetBit;
    if (verdict < standing.lowest) {
      standing.lowestOfOthers = standing.lowest;
      standing.lowest = verdict;
      standing.strictest = place;
    } else if (verdict < standing.lowestOfOthers) {
      standing.lowestOfOthers = verdict;
    }
  }
}

/** What is left of the standing when the dimension at `place` is not asked. */
export function withoutDimension(standing: Standing, place: number): Verdict {
  return place === standing.strictest ? standing.lowestOfOthers : standing.lowest;
}

function best(verdicts: Uint8Array, offset: number, columns: readonly number[]): Verdict {
  let highest: Verdict = NO;
  for (const column of columns) {
    const verdict = verdicts[offset + column] as Verdict;
    if (verdict > highest) highest = verdict;
  }
  return highest;
}

const FACETS_OF_BITS: readonly (readonly FacetId[])[] = Array.from(
  { length: 1 << FACET_IDS.length },
  (_, bits) => FACET_IDS.filter((_facet, i) => bits & (1 << i)),
);

/** Bits → facets in registry order. */
export function facetsOfBits(bits: number): readonly FacetId[] {
  return FACETS_OF_BITS[bits] ?? [];
}

import { FACETS, FACET_IDS, type FacetId } from './facets';
import { GROUP_DIMENSIONS, TARGET_GROUPS } from './facets/target-groups';
import type { LanguageMatch, Query } from './query';

/**
 * One question that a query can ask: OR among its codes, AND with every other dimension. The group facet has four;
 * each service is one of its own, because a person needs all that they choose.
 *
 * `firstColumn` is where the verdicts on its codes begin in a row of the verdict table (see `centre-index.ts`).
 */
export interface Dimension {
  facet: FacetId;
  codes: readonly string[];
  firstColumn: number;
}

/** A dimension in which something is chosen; `columns` are those of the chosen codes. */
export interface Ask {
  facet: FacetId;
  /** 1, 2, 4 … by the place of the facet in the registry. */
  facetBit: number;
  codes: readonly string[];
  columns: readonly number[];
}

const codesOf = (facet: FacetId): string[] => FACETS[facet].map((term) => term.code);

function codesOfDimensions(facet: FacetId): string[][] {
  if (facet === 'service') return codesOf(facet).map((code) => [code]);
  if (facet !== 'group') return [codesOf(facet)];
  return GROUP_DIMENSIONS.map((dimension) =>
    TARGET_GROUPS.filter((group) => group.dimension === dimension).map((group) => group.code),
  );
}

function layOut(): Dimension[] {
  let firstColumn = 0;
  return FACET_IDS.flatMap(codesOfFacetDimensions).map(({ facet, codes }) => {
    const dimension = { facet, codes, firstColumn };
    firstColumn += codes.length;
    return dimension;
  });
}

function codesOfFacetDimensions(facet: FacetId): { facet: FacetId; codes: string[] }[] {
  return codesOfDimensions(facet).map((codes) => ({ facet, codes }));
}

const DIMENSIONS: readonly Dimension[] = layOut();
const TERM_COLUMN_COUNT = DIMENSIONS.reduce((sum, { codes }) => sum + codes.length, 0);

/** Staff languages have verdicts of their own, after all others. */
const NATIVE_DIMENSIONS: readonly Dimension[] = DIMENSIONS.map((dimension) =>
  dimension.facet === 'language' ? { ...dimension, firstColumn: TERM_COLUMN_COUNT } : dimension,
);

export const COLUMN_COUNT = TERM_COLUMN_COUNT + FACETS.language.length;

/** Every dimension, in registry order. */
export function dimensionsOf(mode: LanguageMatch): readonly Dimension[] {
  return mode === 'native' ? NATIVE_DIMENSIONS : DIMENSIONS;
}

/** The columns of one facet: the range they fill, and where each code is. */
export interface FacetColumns {
  start: number;
  end: number;
  byCode: ReadonlyMap<string, number>;
}

/** Where the verdicts on a facet's codes stand in a row. */
export function columnsOf(facet: FacetId, mode: LanguageMatch = 'any'): FacetColumns {
  const dimensions = dimensionsOf(mode).filter((dimension) => dimension.facet === facet);
  const byCode = new Map(
    dimensions.flatMap(({ codes, firstColumn }) => codes.map((code, i) => [code, firstColumn + i] as const)),
  );
  const start = Math.min(...byCode.values());
  return { start, end: start + byCode.size, byCode };
}

/** For each dimension of `dimensionsOf(query.mode)`, what the query asks there; null = nothing. */
export function toAsks(query: Query): readonly (Ask | null)[] {
  return dimensionsOf(query.mode).map(({ facet, codes, firstColumn }) => {
    const chosen: readonly string[] = query[facet];
    const asked = codes.filter((code) => chosen.includes(code));
    if (asked.length === 0) return null;
    const columns = asked.map((code) => firstColumn + codes.indexOf(code));
    return { facet, facetBit: 1 << FACET_IDS.indexOf(facet), codes: asked, columns };
  });
}

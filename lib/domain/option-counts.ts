import type { CentreIndex } from './centre-index';
import { COLUMN_COUNT, dimensionsOf, type Dimension } from './dimensions';
import { FACET_IDS, type FacetCodes, type FacetId } from './facets';
import type { LanguageMatch } from './query';
import { withoutDimension, type Standing } from './standing';
import { STATED, UNKNOWN, type Verdict } from './verdict';

/** How many centres state all that is asked, and how many leave some of it open. */
export interface OptionCount {
  stated: number;
  unstated: number;
}

export type Options = { readonly [F in FacetId]: Readonly<Record<FacetCodes[F], OptionCount>> };

/**
 * Counts, for every option, the centres that would be found after choosing it: its dimension's own choices left out,
 * all others kept. One cell per (verdict on the rest of the query × column × verdict on the option).
 */
export class OptionTally {
  private readonly dimensions: readonly Dimension[];
  private readonly cells = new Uint32Array(3 * COLUMN_COUNT * 3);

  constructor(mode: LanguageMatch) {
    this.dimensions = dimensionsOf(mode);
  }

  /** Adds one row of the index. This is the innermost loop of a search: every option of every centre. */
  add({ verdicts, columnCount }: CentreIndex, row: number, standing: Standing): void {
    const { dimensions, cells } = this;
    const offset = row * columnCount;
    for (let place = 0; place < dimensions.length; place++) {
      const rest = withoutDimension(standing, place);
      if (!rest) continue;
      const { firstColumn, codes } = dimensions[place] as Dimension;
      const end = firstColumn + codes.length;
      for (let column = firstColumn; column < end; column++) {
        const cell = (rest * columnCount + column) * 3 + (verdicts[offset + column] as number);
        cells[cell] = (cells[cell] as number) + 1;
      }
    }
  }

  toOptions(): Options {
    const entries = FACET_IDS.map((facet) => [facet, this.countsOf(facet)] as const);
    return Object.fromEntries(entries) as Options;
  }

  private countsOf(facet: FacetId): Record<string, OptionCount> {
    const ofFacet = this.dimensions.filter((dimension) => dimension.facet === facet);
    return Object.fromEntries(
      ofFacet.flatMap(({ codes, firstColumn }) =>
        codes.map((code, i) => [code, this.count(firstColumn + i)]),
      ),
    );
  }

  private count(column: number): OptionCount {
    const cell = (rest: Verdict, verdict: Verdict) =>
      this.cells[(rest * COLUMN_COUNT + column) * 3 + verdict] ?? 0;
    return {
      stated: cell(STATED, STATED),
      unstated: cell(STATED, UNKNOWN) + cell(UNKNOWN, UNKNOWN) + cell(UNKNOWN, STATED),
    };
  }
}

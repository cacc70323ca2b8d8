import { toGroupBits, type CentreIndex } from './centre-index';
import type { ListedCentre } from './centre';
import { DISTANCE_BUCKETS_KM } from './distance';
import { CENTRE_TYPES } from './facets/centre-types';
import { LANGUAGE_MODES, type Language } from './facets/languages';
import type { Placement } from './placement';
import type { Query } from './query';

const DISTANCE_BUCKETS = DISTANCE_BUCKETS_KM.length + 1;
const TYPES = CENTRE_TYPES.length + 1;
const INTERPRETERS_RANK = LANGUAGE_MODES.length;
const UNKNOWN_RANK = INTERPRETERS_RANK + 1;
const LANGUAGE_RANKS = UNKNOWN_RANK + 1;

/** Gives each row its sort key for one query. */
export class Ranking {
  private readonly groups: number;

  constructor(
    private readonly index: CentreIndex,
    private readonly query: Query,
  ) {
    this.groups = toGroupBits(query.group);
  }

  /**
   * The sort key of a row as one number, smaller first: area class, focus on a chosen group, type, language mode,
   * distance, and last the row itself, which is the order of name and slug. So no two rows are equal.
   */
  keyOf(row: number, centre: ListedCentre, { areaClass, distanceBucket }: Placement): number {
    const { focus, types, positions } = this.index;
    const hasFocus = ((focus[row] ?? 0) & this.groups) !== 0;
    let key = areaClass * 2 + (hasFocus ? 0 : 1);
    key = key * TYPES + (types[row] ?? 0);
    key = key * LANGUAGE_RANKS + languageRank(centre, this.query.language);
    key = key * DISTANCE_BUCKETS + distanceBucket;
    return key * positions.length + row;
  }

  rowOf(key: number): number {
    return key % this.index.positions.length;
  }
}

/** How well the best of the asked languages is spoken; equal for all when none is asked. */
function languageRank({ languages, interpreters }: ListedCentre, asked: readonly Language[]): number {
  if (asked.length === 0) return 0;
  const ranks = languages
    .filter(({ code }) => asked.includes(code))
    .map(({ mode }) => LANGUAGE_MODES.indexOf(mode));
  return Math.min(...ranks, interpreters ? INTERPRETERS_RANK : UNKNOWN_RANK);
}

import type { ListedCentre } from './centre';
import { compareByCodePoint } from './compare';
import { COLUMN_COUNT } from './dimensions';
import { CENTRE_TYPES, type CentreType } from './facets/centre-types';
import { TARGET_GROUPS, type TargetGroup } from './facets/target-groups';
import { writeVerdicts } from './verdict';

/** What does not depend on the query, worked out once per list of centres. Rows are in the order of name and slug. */
export interface CentreIndex {
  /** Row → position in the list. */
  positions: Uint32Array;
  /** `columnCount` verdicts per row. */
  verdicts: Uint8Array;
  columnCount: number;
  /** Row → the groups it focuses on, one bit each (see `toGroupBits`). */
  focus: Uint32Array;
  /** Row → place of its type in the registry. */
  types: Uint8Array;
}

const indexes = new WeakMap<readonly ListedCentre[], CentreIndex>();

/** The index of a list that never changes: it is kept as long as the list itself. */
export function indexCentres(centres: readonly ListedCentre[]): CentreIndex {
  const known = indexes.get(centres);
  if (known) return known;
  const index = buildIndex(centres);
  indexes.set(centres, index);
  return index;
}

function buildIndex(centres: readonly ListedCentre[]): CentreIndex {
  const sorted = centres.map((centre, position) => ({ centre, position }));
  sorted.sort((a, b) => compareByName(a.centre, b.centre));
  const verdicts = new Uint8Array(centres.length * COLUMN_COUNT);
  sorted.forEach(({ centre }, row) => writeVerdicts(centre, verdicts, row * COLUMN_COUNT));
  return {
    positions: Uint32Array.from(sorted, ({ position }) => position),
    verdicts,
    columnCount: COLUMN_COUNT,
    focus: Uint32Array.from(sorted, ({ centre }) => toGroupBits(focusGroups(centre))),
    types: Uint8Array.from(sorted, ({ centre }) => TYPE_RANKS.get(centre.type) ?? CENTRE_TYPES.length),
  };
}

function compareByName(a: ListedCentre, b: ListedCentre): number {
  return compareByCodePoint(a.name, b.name) || compareByCodePoint(a.slug, b.slug);
}

const TYPE_RANKS = new Map<CentreType, number>(CENTRE_TYPES.map(({ code }, rank) => [code, rank]));
const GROUP_BITS = new Map<TargetGroup, number>(TARGET_GROUPS.map(({ code }, i) => [code, 1 << i]));

function focusGroups({ groups }: ListedCentre): TargetGroup[] {
  return TARGET_GROUPS.map(({ code }) => code).filter((code) => groups[code] === 'focus');
}

/** Groups as a set of bits, one per term of the registry. */
export function toGroupBits(groups: readonly TargetGroup[]): number {
  return groups.reduce((bits, group) => bits | (GROUP_BITS.get(group) ?? 0), 0);
}

import type { ListedCentre } from './centre';
import { columnsOf, type FacetColumns } from './dimensions';
import type { FacetId } from './facets';
import type { Language } from './facets/languages';
import { TARGET_GROUPS } from './facets/target-groups';

/**
 * What a centre says about a code. The order carries the logic: OR is the maximum, AND the minimum.
 * Nothing said is `UNKNOWN`, and unknown is never no.
 */
export const NO = 0;
export const UNKNOWN = 1;
export const STATED = 2;
export type Verdict = typeof NO | typeof UNKNOWN | typeof STATED;

const GROUPS = columnsOf('group');
const TYPES = columnsOf('type');
const LANGUAGES = columnsOf('language');
const STAFF_LANGUAGES = columnsOf('language', 'native');

const LISTS: readonly (readonly [FacetId, FacetColumns, (centre: ListedCentre) => readonly string[]])[] = [
  ['form', columnsOf('form'), (centre) => centre.forms],
  ['service', columnsOf('service'), (centre) => centre.services.map((service) => service.code)],
  ['access', columnsOf('access'), (centre) => centre.access],
];

const AGE_GROUPS = TARGET_GROUPS.flatMap((group) =>
  'ages' in group ? [{ column: GROUPS.byCode.get(group.code), ages: group.ages }] : [],
);

/** A row of the verdict table: one verdict per column. */
class Row {
  constructor(
    private readonly table: Uint8Array,
    private readonly offset: number,
  ) {}

  setAll({ start, end }: FacetColumns, verdict: Verdict): void {
    this.table.fill(verdict, this.offset + start, this.offset + end);
  }

  set(column: number | undefined, verdict: Verdict): void {
    if (column !== undefined) this.table[this.offset + column] = verdict;
  }
}

/** Writes what a centre says about every code into the table's row that begins at `offset`. */
export function writeVerdicts(centre: ListedCentre, table: Uint8Array, offset: number): void {
  const row = new Row(table, offset);
  writeGroups(centre, row);
  writeLanguages(centre, row);
  row.setAll(TYPES, NO);
  row.set(TYPES.byCode.get(centre.type), STATED);
  for (const [facet, columns, listed] of LISTS) {
    row.setAll(columns, unlisted(centre, facet));
    for (const code of listed(centre)) row.set(columns.byCode.get(code), STATED);
  }
}

function unlisted(centre: ListedCentre, facet: FacetId): Verdict {
  return centre.completeFacets.includes(facet) ? NO : UNKNOWN;
}

function writeGroups(centre: ListedCentre, row: Row): void {
  row.setAll(GROUPS, unlisted(centre, 'group'));
  for (const [group, acceptance] of Object.entries(centre.groups)) {
    row.set(GROUPS.byCode.get(group), acceptance === 'no' ? NO : STATED);
  }
  for (const { column, ages } of AGE_GROUPS) {
    if (isOutsideAgeLimits(centre, ages)) row.set(column, NO);
  }
}

function isOutsideAgeLimits(centre: ListedCentre, [youngest, oldest]: readonly [number, number]): boolean {
  const isTooYoung = centre.minimumAge !== null && oldest < centre.minimumAge;
  const isTooOld = centre.maximumAge !== null && youngest > centre.maximumAge;
  return isTooYoung || isTooOld;
}

function writeLanguages(centre: ListedCentre, row: Row): void {
  const unlistedHere = unlisted(centre, 'language');
  // Interpreters whose languages nobody named may speak any of them.
  const absent = centre.interpreters ? UNKNOWN : unlistedHere;
  row.setAll(LANGUAGES, absent);
  row.setAll(STAFF_LANGUAGES, absent);
  for (const { code } of centre.languages) {
    row.set(LANGUAGES.byCode.get(code), STATED);
    row.set(STAFF_LANGUAGES.byCode.get(code), staffVerdict(centre, code) ?? unlistedHere);
  }
}

/** Whether staff speak a listed language; null = it is listed with other modes only. */
function staffVerdict({ languages }: ListedCentre, code: Language): Verdict | null {
  const modes = languages.filter((language) => language.code === code).map(({ mode }) => mode);
  if (modes.includes('native')) return STATED;
  return modes.includes('not_stated') ? UNKNOWN : null;
}

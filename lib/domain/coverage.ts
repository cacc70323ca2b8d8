import { STATES, toStateAgs, type StateCode } from './area';
import type { Centre, ServiceArea } from './centre';
import type { CentreType } from './facets/centre-types';
import { FORMS, type FormOfExploitation } from './facets/forms';
import type { TargetGroup } from './facets/target-groups';
import { normaliseQuery } from './query';
import { search, type Hit } from './search';

/** What the table counts; null = no constraint. */
export interface CoverageChoice {
  group: TargetGroup | null;
  type: CentreType | null;
}

/** A form of exploitation, or `total`: whatever the form. */
export type CoverageColumn = FormOfExploitation | 'total';
export const COVERAGE_COLUMNS: readonly CoverageColumn[] = [...FORMS.map(({ code }) => code), 'total'];

/** Centres that name the area, by whichever basis, and those that are only located there and name no area. */
export interface Reached {
  serving: readonly Centre[];
  located: readonly Centre[];
}

/** `stated`: at least one centre states form and group. `unstated`: none does, some leave it open. Else a gap. */
export const CELL_KINDS = ['stated', 'unstated', 'gap'] as const;

export interface CoverageCell {
  kind: (typeof CELL_KINDS)[number];
  stated: Reached;
  unstated: Reached;
}

export interface CoverageRow {
  /** Null is the row of the centres that serve the whole country; they stand in no other. */
  state: StateCode | null;
  cells: Readonly<Record<CoverageColumn, CoverageCell>>;
}

/**
 * Who covers what, from the data alone: a row per Land and one for the whole country, a cell per form. A centre that
 * names part of a Land stands in that Land's row. Says nothing about who is responsible.
 */
export function findCoverage(centres: readonly Centre[], { group, type }: CoverageChoice): CoverageRow[] {
  const columns = COVERAGE_COLUMNS.map((column) => {
    const form = column === 'total' ? [] : [column];
    const query = normaliseQuery({
      form,
      group: group === null ? [] : [group],
      type: type === null ? [] : [type],
    });
    return { column, view: search(centres, query) };
  });
  return [...STATES.map(({ code }) => code), null].map((state) => {
    const cells = columns.map(({ column, view }) => [
      column,
      toCell(reach(view.stated, state, column), reach(view.unstated, state, column)),
    ]);
    return { state, cells: Object.fromEntries(cells) as CoverageRow['cells'] };
  });
}

/** The forms that no centre in any row states. */
export function findFormsWithoutCentre(rows: readonly CoverageRow[]): FormOfExploitation[] {
  return FORMS.map(({ code }) => code).filter((form) =>
    rows.every(({ cells }) => cells[form].kind !== 'stated'),
  );
}

/** How many centres there are, whether they name the area or are only located there. */
export function countReached({ serving, located }: Reached): number {
  return serving.length + located.length;
}

/** Fewer first: by the centres that state it, then by those that leave it open. Gaps come first of all. */
export function compareCells(a: CoverageCell, b: CoverageCell): number {
  return (
    countReached(a.stated) - countReached(b.stated) || countReached(a.unstated) - countReached(b.unstated)
  );
}

function toCell(stated: Reached, unstated: Reached): CoverageCell {
  const kind = countReached(stated) > 0 ? 'stated' : countReached(unstated) > 0 ? 'unstated' : 'gap';
  return { kind, stated, unstated };
}

function reach(hits: readonly Hit<Centre>[], state: StateCode | null, column: CoverageColumn): Reached {
  const centres = hits.map(({ centre }) => centre);
  return {
    serving: centres.filter(({ serviceAreas }) => serviceAreas.some((area) => covers(area, state, column))),
    located: centres.filter(
      (centre) => centre.serviceAreas.length === 0 && state !== null && centre.state === state,
    ),
  };
}

/** Whether an area that a centre names counts in a cell; areas may hold for some forms only. */
function covers(
  { level, ags, forms }: ServiceArea,
  state: StateCode | null,
  column: CoverageColumn,
): boolean {
  const holds = column === 'total' || forms.length === 0 || forms.includes(column);
  if (state === null || level === 'nationwide') return holds && state === null && level === 'nationwide';
  return holds && ags.slice(0, 2) === toStateAgs(state);
}

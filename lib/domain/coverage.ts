import { STATES, toStateAgs, type StateCode } from './area';
import type { Centre, ServiceArea } from './centre';
import type { CentreType } from './facets/centre-types';
import { FORMS, type FormOfExploitation } from './facets/forms';
import type { TargetGroup } from './facets/target-groups';
import { normaliseQuery } from './query';
import { search, type Hit } from './search';
import { findServedArea } from './served-area';

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
export type CellKind = 'stated' | 'unstated' | 'gap';

export interface CoverageCell {
  kind: CellKind;
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
  const kind: CellKind =
    countReached(stated) > 0 ? 'stated' : countReached(unstated) > 0 ? 'unstated' : 'gap';
  return { kind, stated, unstated };
}

function reach(hits: readonly Hit<Centre>[], state: StateCode | null, column: CoverageColumn): Reached {
  const centres = hits.map(({ centre }) => centre);
  return {
    serving: centres.filter(({ serviceAreas }) => serves(serviceAreas, state, column)),
    located: centres.filter(
      (centre) => centre.serviceAreas.length === 0 && state !== null && centre.state === state,
    ),
  };
}

/** Whether a centre names the row's area or a part of it, and that for the column's form. */
function serves(areas: readonly ServiceArea[], state: StateCode | null, column: CoverageColumn): boolean {
  const ofThisRow = areas.filter(({ level }) => (level === 'nationwide') === (state === null));
  const span = state === null ? '' : (toStateAgs(state) ?? '');
  return findServedArea(ofThisRow, span, column === 'total' ? [] : [column])?.holds ?? false;
}

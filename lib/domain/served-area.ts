import type { AreaClass } from './area-class';
import { covers, spanOf, type AreaSpan } from './area-span';
import type { ServiceArea } from './centre';
import type { FormOfExploitation } from './facets/forms';
import type { ReasonCode } from './reasons';

/** How the area a centre states relates to the place that is asked for. */
export interface ServedArea {
  area: ServiceArea;
  /** The place lies in it wholly, or only a part of the place does. */
  extent: 'whole' | 'part';
  /** It holds for a form that is asked for, or none is. */
  holds: boolean;
}

/**
 * The area by which a centre serves a place: the one that puts it first (holding for the asked forms, by a sourced
 * mandate or agreement, for the whole place); of equals the most local. Null = it states none that touches the place.
 */
export function findServedArea(
  areas: readonly ServiceArea[],
  place: AreaSpan,
  forms: readonly FormOfExploitation[],
): ServedArea | null {
  let best: ServedArea | null = null;
  for (const area of areas) {
    const extent = extentOf(spanOf(area), place);
    if (extent === null) continue;
    const served = { area, extent, holds: holdsFor(area, forms) };
    if (best === null || isBetter(served, best)) best = served;
  }
  return best;
}

function extentOf(area: AreaSpan, place: AreaSpan): ServedArea['extent'] | null {
  if (covers(area, place)) return 'whole';
  return covers(place, area) ? 'part' : null;
}

function holdsFor(area: ServiceArea, forms: readonly FormOfExploitation[]): boolean {
  if (area.forms.length === 0 || forms.length === 0) return true;
  return area.forms.some((form) => forms.includes(form));
}

function isBetter(one: ServedArea, other: ServedArea): boolean {
  const difference = classOfServed(one) - classOfServed(other) || unsourced(one) - unsourced(other);
  return difference === 0 ? one.area.ags.length > other.area.ags.length : difference < 0;
}

const unsourced = ({ area }: ServedArea) => (isSourced(area) ? 0 : 1);

/**
 * Whether one of the areas makes a centre part of the answer for a place, wherever it is located. All of Germany by
 * its own account does not: that is said of every place alike. The asked forms play no part, else choosing one more
 * could bring in a centre that was not found before.
 */
export function isServed(areas: readonly ServiceArea[], place: AreaSpan): boolean {
  return areas.some(
    (area) => (area.level !== 'nationwide' || isSourced(area)) && extentOf(spanOf(area), place) !== null,
  );
}

/** The class to which a served area raises a centre; `elsewhere` where it holds for other forms only, or is none. */
export function classOfServed(served: ServedArea | null): AreaClass {
  if (served === null || !served.holds) return 6;
  // Whoever is there for all of Germany is not thereby the one for this place, mandate or not.
  if (served.area.level === 'nationwide') return 5;
  if (served.extent === 'part') return 2;
  return isSourced(served.area) ? 0 : 1;
}

/** Whether somebody other than the centre stands behind the area, and it can be looked up who. */
export function isSourced({ basis, sourceUrl }: ServiceArea): boolean {
  return sourceUrl !== null && (basis === 'funding_mandate' || basis === 'cooperation_agreement');
}

const PART_REASONS = { district: 'serves_part_of_district', state: 'serves_part_of_state' } as const;

/** In words: on what it rests, what is served, and whether only for some forms. */
export function reasonsOf({ area, extent, holds }: ServedArea, place: AreaSpan): ReasonCode[] {
  if (!holds) return ['serves_other_forms'];
  const part = place.length > 2 ? 'district' : 'state';
  const served: ReasonCode = extent === 'part' ? PART_REASONS[part] : `serves_${area.level}`;
  return [basisReason(area), served, ...(area.forms.length > 0 ? (['serves_some_forms'] as const) : [])];
}

function basisReason(area: ServiceArea): ReasonCode {
  if (area.basis === 'own_account') return 'own_account';
  if (!isSourced(area)) return 'basis_not_known';
  return area.basis === 'funding_mandate' ? 'mandate' : 'agreement';
}

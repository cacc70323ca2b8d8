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
 * The area by which a centre serves a place: one that holds for the asked forms before one that does not, the whole
 * place before a part, a sourced mandate or agreement before an own account, the most local first. Null = it states
 * none that touches the place.
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
    if (best === null || weightOf(served) > weightOf(best)) best = served;
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

function weightOf({ area, extent, holds }: ServedArea): number {
  return (holds ? 400 : 0) + (extent === 'whole' ? 200 : 0) + (isSourced(area) ? 100 : 0) + area.ags.length;
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

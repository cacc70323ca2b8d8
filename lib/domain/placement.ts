import { toStateCode, type StateCode } from './area';
import { covers, spanOfKey, spanOfPlace, type AreaSpan } from './area-span';
import type { ListedCentre, ServiceArea } from './centre';
import { kmTo, toBucket, toDistance, type Distance, type DistanceBucket } from './distance';
import type { FormOfExploitation } from './facets/forms';
import { neighboursOf } from './neighbouring-states';
import type { Place } from './place';
import type { Query } from './query';
import type { ReasonCode } from './reasons';
import { findServedArea, isSourced, reasonsOf, type ServedArea } from './served-area';

/**
 * 0 responsible by a sourced mandate or agreement, 1 serves the place by its own account, 2 located in the district
 * (or serves a part of what is asked for), 3 within the radius, 4 same Land, 5 nationwide, 6 elsewhere.
 */
export type AreaClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How a centre lies to the place that is asked for. */
export interface Placement {
  areaClass: AreaClass;
  distanceBucket: DistanceBucket;
  /** Null where no distance is honest. */
  distance: Distance | null;
  reasons: readonly ReasonCode[];
  /** The stated area by which it serves the place, or a part of it. */
  area: ServiceArea | null;
  /** It is no answer to what is asked; it is only named when the search is widened. */
  isBeyond: boolean;
}

/** No place is asked for: all lie alike. */
export const NO_PLACEMENT: Placement = {
  areaClass: 0,
  distanceBucket: 0,
  distance: null,
  reasons: [],
  area: null,
  isBeyond: false,
};

/** What counts as near while no radius is asked for. */
export const NEARBY_KM = 25;

export type Locate<C extends ListedCentre = ListedCentre> = (centre: C) => Placement;

interface Reach {
  place: Place;
  span: AreaSpan;
  state: StateCode | null;
  nearKm: number;
  /** Then what is farther, and does not serve the place, is beyond. */
  isLimited: boolean;
  forms: readonly FormOfExploitation[];
}

/** For a query, how each centre lies to its place. This is where responsibility, distance and Land become an order. */
export function placementOf({ place, radiusKm, form }: Query): Locate {
  if (place === null) return () => NO_PLACEMENT;
  const reach: Reach = {
    place,
    span: spanOfPlace(place),
    state: toStateCode(place.stateAgs),
    nearKm: radiusKm ?? NEARBY_KM,
    isLimited: radiusKm !== null,
    forms: form,
  };
  return (centre) => placeCentre(centre, reach);
}

function placeCentre(centre: ListedCentre, reach: Reach): Placement {
  const km = kmTo(reach.place, centre.place);
  const isNear = km !== null && km <= reach.nearKm;
  const served = findServedArea(centre.serviceAreas, reach.span, reach.forms);
  const [servedClass, locatedClass] = [classOfServed(served), classOfLocation(centre, reach, isNear)];
  return {
    areaClass: Math.min(servedClass, locatedClass) as AreaClass,
    distanceBucket: toBucket(km),
    distance: km === null ? null : toDistance(km, centre.place?.exact ?? false),
    reasons: [
      ...(served ? reasonsOf(served, reach.span) : []),
      ...locationReasons(centre, reach, locatedClass, servedClass),
      ...(served ? [] : [unservedReason(centre)]),
    ],
    area: served?.area ?? null,
    isBeyond: served === null && (reach.isLimited ? !isNear : locatedClass === 6),
  };
}

function classOfServed(served: ServedArea | null): AreaClass {
  if (served === null || !served.holds) return 6;
  // Whoever is there for all of Germany is not thereby the one for this place, mandate or not.
  if (served.area.level === 'nationwide') return 5;
  if (served.extent === 'part') return 2;
  return isSourced(served.area) ? 0 : 1;
}

function classOfLocation(centre: ListedCentre, { place, state }: Reach, isNear: boolean): AreaClass {
  const isInState = centre.state !== null && centre.state === state;
  if (place.kind === 'state' ? isInState : isInDistrict(centre, place)) return 2;
  if (isNear) return 3;
  return isInState ? 4 : 6;
}

function isInDistrict({ place: own }: ListedCentre, { districtAgs }: Place): boolean {
  const span = own === null || districtAgs === null ? null : spanOfKey(own.key);
  return (
    span !== null && districtAgs !== null && covers(spanOfKey(`district:${districtAgs}`) ?? districtAgs, span)
  );
}

const NEARNESS: Partial<Record<AreaClass, ReasonCode>> = {
  2: 'located_in_district',
  3: 'nearby',
  4: 'located_in_state',
};

/** Where it is; left unsaid where a served area says more. */
function locationReasons(
  { state }: ListedCentre,
  reach: Reach,
  locatedClass: AreaClass,
  servedClass: AreaClass,
): ReasonCode[] {
  if (servedClass < locatedClass) return [];
  if (locatedClass === 2 && reach.place.kind === 'state') return ['located_in_state'];
  const reason = NEARNESS[locatedClass];
  if (reason) return [reason];
  const isNeighbour = state !== null && reach.state !== null && neighboursOf(reach.state).includes(state);
  return isNeighbour ? ['neighbouring_state'] : [];
}

function unservedReason({ serviceAreas, serviceAreaTexts }: ListedCentre): ReasonCode {
  if (serviceAreaTexts.length > 0) return 'area_in_words';
  return serviceAreas.length > 0 ? 'states_other_areas' : 'area_not_stated';
}

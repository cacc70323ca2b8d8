import { toStateCode, type StateCode } from './area';
import type { AreaClass } from './area-class';
import { covers, spanOf, spanOfKey, spanOfPlace, type AreaSpan } from './area-span';
import type { ListedCentre, MapPlace, ServiceArea } from './centre';
import { kmTo, toBucket, toDistance, type Distance, type DistanceBucket } from './distance';
import type { FormOfExploitation } from './facets/forms';
import { neighboursOf } from './neighbouring-states';
import type { Place } from './place';
import type { Query } from './query';
import type { ReasonCode } from './reasons';
import { classOfServed, findServedArea, isServed, reasonsOf } from './served-area';

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
const NEARBY_KM = 25;

export type Locate<C extends ListedCentre = ListedCentre> = (centre: C) => Placement;

interface Reach {
  place: Place;
  span: AreaSpan;
  /** Null for a Land. */
  district: AreaSpan | null;
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
    district: place.districtAgs === null ? null : spanOf({ ags: place.districtAgs }),
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
    distance: km === null ? null : toDistance(km, isExact(reach.place, centre.place)),
    reasons: [
      ...(served ? reasonsOf(served, reach.span) : []),
      ...locationReasons(centre, reach, locatedClass, servedClass),
      ...(served ? [] : [unservedReason(centre)]),
    ],
    area: served?.area ?? null,
    isBeyond: (reach.isLimited ? !isNear : locatedClass === 6) && !isServed(centre.serviceAreas, reach.span),
  };
}

const isExact = (from: Place, to: MapPlace | null) => from.kind === 'postcode' && to !== null && to.exact;

function classOfLocation(
  centre: ListedCentre,
  { place, district, state }: Reach,
  isNear: boolean,
): AreaClass {
  const isInState = centre.state !== null && centre.state === state;
  if (place.kind === 'state' ? isInState : isInDistrict(centre, district)) return 2;
  if (isNear) return 3;
  return isInState ? 4 : 6;
}

function isInDistrict({ place: own }: ListedCentre, district: AreaSpan | null): boolean {
  const span = own === null || district === null ? null : spanOfKey(own.key);
  return span !== null && district !== null && covers(district, span);
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

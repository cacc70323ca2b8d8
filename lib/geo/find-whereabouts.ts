import { areaKey } from '@/lib/domain/area';
import type { Point } from '@/lib/domain/centre';
import { kmBetween } from '@/lib/domain/distance';
import type { Place } from '@/lib/domain/place';
import { findNearDistricts, type DistrictShape } from './district-shapes';
import type { IndexedArea } from './indexed-area';
import type { PlaceIndex } from './place-index';

/** Where a position is, as far as it can be told. */
export interface Whereabouts {
  /** The municipality, in the district of the position. */
  place: Place;
  /** The municipality in the district next to it, where the border is too near to be sure; else null. */
  orElse: Place | null;
}

/**
 * The base map draws borders simpler than they are. Of all places and postcodes 99.9 % lie on the right side of them or
 * nearer than this (docs/decisions/0010).
 */
const BORDER_ERROR_KM = 0.75;
/** So far outside the drawing somebody is still taken to be in Germany: on a beach, on a mole, in a border town. */
const OUTSIDE_KM_MAX = 2;
/** No end of an island that the base map leaves out is farther from the island's own point. */
const ISLAND_KM_MAX = 6;
/** Nobody in Germany is farther from the middle of some municipality. */
const FARTHEST_KM = 30;

type Shapes = readonly DistrictShape[];

/**
 * The district that the position lies in, and there the municipality of the nearest known point; null where it is not
 * in Germany. Without the shapes of the districts the nearest point has to do: at the edge of a town it may be the
 * neighbour's.
 */
export function findWhereabouts(
  index: PlaceIndex,
  shapes: Shapes | null,
  position: Point,
): Whereabouts | null {
  const findIn = (districtAgs?: string) =>
    toMunicipality(index, findNearestPoint(index, position, FARTHEST_KM, districtAgs));
  if (shapes === null) return toWhereabouts(findIn());
  const [home, neighbour] = findNearDistricts(shapes, position, OUTSIDE_KM_MAX);
  if (home === undefined) return toWhereabouts(findIsland(index, shapes, position));
  const isUnsure = neighbour !== undefined && neighbour.km <= BORDER_ERROR_KM;
  // A part that lies apart is called after the town around it: the port in Bremerhaven is Bremen's.
  return toWhereabouts(findIn(home.ags) ?? findIn(), isUnsure ? findIn(neighbour.ags) : null);
}

/** Helgoland and some Halligen are too small for the base map; their points tell them. */
function findIsland(index: PlaceIndex, shapes: Shapes, position: Point): Place | null {
  const nearest = findNearestPoint(index, position, ISLAND_KM_MAX);
  const isDrawn = nearest !== null && findNearDistricts(shapes, nearest, OUTSIDE_KM_MAX).length > 0;
  return isDrawn ? null : toMunicipality(index, nearest);
}

/**
 * Known are the middles of municipalities and of postcodes: from the edge of a city the middle of a village is nearer
 * than the city's, its own postcode's is not.
 */
function findNearestPoint(
  { areas, postcodes }: PlaceIndex,
  position: Point,
  kmMax: number,
  districtAgs?: string,
): Place | null {
  let nearest: Place | null = null;
  let nearestKm = kmMax;
  const look = ({ place }: IndexedArea) => {
    if (place.municipalityAgs === null || (districtAgs ?? place.districtAgs) !== place.districtAgs) return;
    const km = kmBetween(position, place);
    if (km <= nearestKm) [nearest, nearestKm] = [place, km];
  };
  areas.forEach(look);
  postcodes.forEach(look);
  return nearest;
}

function toMunicipality({ byKey }: PlaceIndex, place: Place | null): Place | null {
  const ags = place?.municipalityAgs ?? null;
  return ags === null ? null : (byKey.get(areaKey({ level: 'municipality', ags })) ?? null);
}

function toWhereabouts(place: Place | null, orElse: Place | null = null): Whereabouts | null {
  return place && { place, orElse };
}

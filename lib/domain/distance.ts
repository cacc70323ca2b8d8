import type { MapPlace, Point } from './centre';
import type { Place } from './place';

/** Upper ends of the distances that results are ordered by, in kilometres. */
export const DISTANCE_BUCKETS_KM = [5, 10, 25, 50, 100] as const;

/** Place among `DISTANCE_BUCKETS_KM`; 5 = farther, or not known. */
export type DistanceBucket = 0 | 1 | 2 | 3 | 4 | 5;

/** A distance as it may be said: "about 38 km", or with `isUnder` "less than 10 km". */
export interface Distance {
  aboutKm: number;
  isUnder: boolean;
}

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance by the haversine formula. */
export function kmBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(toRadians(to - from) / 2) ** 2;
  const stretch = Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude));
  const chord = half(a.latitude, b.latitude) + stretch * half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Kilometres from a place to where a centre stands on the map; null where none can be said honestly: to or from a
 * whole Land, and to a centre that is on no map. A secret address has no distance of its own: the centre stands at
 * the point of its area.
 */
export function kmTo(place: Place, centre: MapPlace | null): number | null {
  if (centre === null || place.kind === 'state' || centre.key.startsWith('state:')) return null;
  return kmBetween(place, centre);
}

export function toBucket(km: number | null): DistanceBucket {
  const bucket = km === null ? -1 : DISTANCE_BUCKETS_KM.findIndex((end) => km <= end);
  return (bucket === -1 ? DISTANCE_BUCKETS_KM.length : bucket) as DistanceBucket;
}

/**
 * A distance in the words that its ends allow: from a postcode to a centre's own point by the kilometre; from or to
 * the point of a town or district in steps of 5 km, from 50 km on of 10, because who asks, or the centre, may be that
 * far from there.
 */
export function toDistance(km: number, isExact: boolean): Distance {
  const least = isExact ? 5 : 10;
  if (km < least) return { aboutKm: least, isUnder: true };
  const step = isExact ? 1 : km < 50 ? 5 : 10;
  return { aboutKm: Math.round(km / step) * step, isUnder: false };
}

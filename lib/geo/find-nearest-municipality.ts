import { areaKey } from '@/lib/domain/area';
import type { Point } from '@/lib/domain/centre';
import { kmBetween } from '@/lib/domain/distance';
import type { Place } from '@/lib/domain/place';
import type { PlaceIndex } from './place-index';

/** Nobody in Germany is farther from the middle of some municipality. */
const FARTHEST_KM = 30;

/**
 * The municipality of the nearest known point; null where the point is not in Germany nor next to it. Known are the
 * middles of municipalities and of postcodes: from the edge of Berlin or Hamburg the middle of a village in another
 * Land is nearer than the city's, its own postcode's is not. Close to a border it can still be the neighbour: say which.
 */
export function findNearestMunicipality({ areas, postcodes, byKey }: PlaceIndex, point: Point): Place | null {
  let nearest: Place | null = null;
  let nearestKm = FARTHEST_KM;
  for (const { place } of [...areas, ...postcodes]) {
    if (place.municipalityAgs === null) continue;
    const km = kmBetween(point, place);
    if (km > nearestKm) continue;
    [nearest, nearestKm] = [place, km];
  }
  const ags = nearest?.municipalityAgs ?? null;
  return ags === null ? null : (byKey.get(areaKey({ level: 'municipality', ags })) ?? null);
}

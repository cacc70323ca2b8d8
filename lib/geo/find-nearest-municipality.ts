import type { Point } from '@/lib/domain/centre';
import { kmBetween } from '@/lib/domain/distance';
import type { Place } from '@/lib/domain/place';
import type { PlaceIndex } from './place-index';

/** Nobody in Germany is farther from the middle of some municipality. */
const FARTHEST_KM = 30;

/** The municipality whose middle is nearest to a point; null where the point is not in Germany nor next to it. */
export function findNearestMunicipality({ areas }: PlaceIndex, point: Point): Place | null {
  let nearest: Place | null = null;
  let nearestKm = FARTHEST_KM;
  for (const { place } of areas) {
    if (place.kind !== 'municipality') continue;
    const km = kmBetween(point, place);
    if (km > nearestKm) continue;
    [nearest, nearestKm] = [place, km];
  }
  return nearest;
}

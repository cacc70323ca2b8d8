import type { PlaceGroup } from '@/lib/domain/place-groups';
import type { MarkerItem } from './cluster-places';

/** A cluster names this many of its places. */
const NAMED_PLACES = 3;

/** The message that names a marker, and its values. */
export type ItemName =
  | { message: 'oneCentre'; values: { centre: string; place: string } }
  | { message: 'severalCentres'; values: { place: string; count: number } }
  | { message: 'cluster'; values: { places: string; count: number; more: number } };

/** What a marker is called. Places are in one marker only, so no two markers share a name. */
export function describeItem({ groups, count }: MarkerItem): ItemName {
  const [first, ...others] = groups;
  if (first === undefined || others.length > 0) {
    const places = [...new Set(groups.map(({ name }) => name))];
    const named = places.slice(0, NAMED_PLACES);
    return {
      message: 'cluster',
      values: { count, places: named.join(', '), more: places.length - named.length },
    };
  }
  const [centre, second] = first.centres;
  if (centre === undefined || second !== undefined) {
    return { message: 'severalCentres', values: { place: first.name, count } };
  }
  return { message: 'oneCentre', values: { centre: centre.name, place: first.name } };
}

/** How sure the marker's position is: an area that hides an address, an area as such, or a town or address. */
export type Certainty = 'confidential' | 'area' | 'place';

export function certaintyOf({ dashed, exact, key }: PlaceGroup): Certainty {
  if (dashed) return 'confidential';
  return exact || key.startsWith('municipality:') ? 'place' : 'area';
}

const KM_BY_LEVEL: Record<string, number> = { state: 40, region: 30, district: 15, municipality: 8 };

/** The radius of the circle that stands for a place's area, in metres. A sign of roughness, not the area's true extent. */
export function areaRadiusMetres({ key }: PlaceGroup): number {
  const [level = ''] = key.split(':');
  return (KM_BY_LEVEL[level] ?? 8) * 1000;
}

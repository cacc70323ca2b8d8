import type { Point } from '@/lib/domain/centre';

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];

/** What holds an area, in degrees. */
export interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** A district as the base map draws it. */
export interface DistrictShape {
  /** AGS-5. */
  ags: string;
  box: Box;
  /** Closed; a ring inside another one is a hole. */
  rings: readonly (readonly Position[])[];
}

export interface NearDistrict {
  /** AGS-5. */
  ags: string;
  /** To the district's border; 0 inside it. */
  km: number;
}

/** Kilometres east and north of the point that is asked about. */
type Offset = readonly [east: number, north: number];

const KM_PER_DEGREE = 111.2;

/** The districts in which a point lies, or at most so many kilometres outside, the nearest first. */
export function findNearDistricts(
  shapes: readonly DistrictShape[],
  point: Point,
  kmMax: number,
): NearDistrict[] {
  return shapes
    .filter(({ box }) => isNearBox(box, point, kmMax))
    .map(({ ags, rings }) => ({ ags, km: kmToRings(rings, point) }))
    .filter(({ km }) => km <= kmMax)
    .sort((a, b) => a.km - b.km);
}

function isNearBox({ west, east, south, north }: Box, point: Point, km: number): boolean {
  const toOffset = offsetFrom(point);
  const [minEast, minNorth] = toOffset([west, south]);
  const [maxEast, maxNorth] = toOffset([east, north]);
  return minEast <= km && minNorth <= km && maxEast >= -km && maxNorth >= -km;
}

function kmToRings(rings: DistrictShape['rings'], point: Point): number {
  const toOffset = offsetFrom(point);
  let least = Infinity;
  let isInside = false;
  for (const ring of rings) {
    let from: Offset | null = null;
    for (const position of ring) {
      const to = toOffset(position);
      if (from !== null) least = Math.min(least, kmToEdge(from, to));
      // A line to the north crosses borders an odd number of times if it begins inside.
      if (from !== null && isNorthOfPoint(from, to)) isInside = !isInside;
      from = to;
    }
  }
  return isInside ? 0 : least;
}

/** On a plane that touches the Earth at the point: exact enough for the few kilometres that matter. */
function offsetFrom({ latitude, longitude }: Point): (position: Position) => Offset {
  const stretch = Math.cos((latitude * Math.PI) / 180);
  return ([x, y]) => [(x - longitude) * stretch * KM_PER_DEGREE, (y - latitude) * KM_PER_DEGREE];
}

function isNorthOfPoint([ax, ay]: Offset, [bx, by]: Offset): boolean {
  return ax > 0 !== bx > 0 && ay + ((by - ay) * -ax) / (bx - ax) > 0;
}

function kmToEdge([ax, ay]: Offset, [bx, by]: Offset): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(ax + share * dx, ay + share * dy);
}

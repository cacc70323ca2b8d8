import type { PlaceGroup } from '@/lib/domain/place-groups';
import type { Spot } from './find-neighbour';
import { MAX_ZOOM, ZOOM_STEP } from './map-view';

/** No two markers are nearer than this, so that no target covers another. CSS pixels. */
const CLUSTER_RADIUS = 46;
/** Side of Leaflet's square world at zoom 0, in CSS pixels. */
const WORLD_SIZE = 256;

/** One marker: a place, or several that are too close to stand apart. It stands at the largest of them. */
export interface MarkerItem {
  /** The key of its largest place: it stays the same while a cluster grows or splits around it. */
  id: string;
  /** The largest place first. */
  groups: readonly PlaceGroup[];
  latitude: number;
  longitude: number;
  /** Number of centres. */
  count: number;
  /** The zoom from which the cluster falls apart; null for a single place, and for places that never part. */
  splitZoom: number | null;
}

export interface PlaceIndex {
  /** All markers at a zoom, from north to south. */
  itemsAt: (zoom: number) => readonly MarkerItem[];
}

interface Sited {
  group: PlaceGroup;
  /** On the world's square at zoom 0. */
  spot: Spot;
}

/**
 * Gathers places for every zoom: from the largest down, each takes those within reach that no larger one has taken.
 * Common cluster libraries put a marker at the middle of its members; ours stands at a real town, whose name can be
 * written beside it, and keeps its distance to all others.
 */
export function indexPlaces(groups: readonly PlaceGroup[]): PlaceIndex {
  const sited = [...groups].sort(largestFirst).map((group): Sited => ({ group, spot: toSpot(group) }));
  const levels = new Map<number, readonly MarkerItem[]>();
  const itemsAt = (zoom: number): readonly MarkerItem[] => {
    const level = Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP;
    const known = levels.get(level);
    if (known !== undefined) return known;
    const items = gather(sited, CLUSTER_RADIUS / 2 ** level).map((members) => toItem(members, level));
    levels.set(level, items.sort(fromNorthToSouth));
    return items;
  };
  return { itemsAt };
}

function gather(sited: readonly Sited[], reach: number): Sited[][] {
  const clusters: Sited[][] = [];
  for (const place of sited) {
    const near = clusters.find(([centre]) => centre !== undefined && distance(centre, place) < reach);
    if (near === undefined) clusters.push([place]);
    else near.push(place);
  }
  return clusters;
}

function toItem(members: readonly Sited[], level: number): MarkerItem {
  const groups = members.map(({ group }) => group);
  const { key, latitude, longitude } = groups[0] as PlaceGroup;
  const count = groups.reduce((sum, { centres }) => sum + centres.length, 0);
  return { id: key, groups, latitude, longitude, count, splitZoom: splitZoomOf(members, level) };
}

function splitZoomOf(members: readonly Sited[], level: number): number | null {
  if (level >= MAX_ZOOM) return null;
  const next = level + ZOOM_STEP;
  return gather(members, CLUSTER_RADIUS / 2 ** next).length > 1 ? next : splitZoomOf(members, next);
}

function distance(a: Sited, b: Sited): number {
  return Math.hypot(a.spot.x - b.spot.x, a.spot.y - b.spot.y);
}

/** Web Mercator, as Leaflet projects it. */
function toSpot({ latitude, longitude }: PlaceGroup): Spot {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return { x: (longitude / 360 + 0.5) * WORLD_SIZE, y: (0.5 - y / (2 * Math.PI)) * WORLD_SIZE };
}

function largestFirst(a: PlaceGroup, b: PlaceGroup): number {
  return b.centres.length - a.centres.length || (a.key < b.key ? -1 : 1);
}

function fromNorthToSouth(a: MarkerItem, b: MarkerItem): number {
  return b.latitude - a.latitude || a.longitude - b.longitude;
}

/** The marker that stands for a place, or undefined when the place is not on the map. */
export function findItem(items: readonly MarkerItem[], key: string | null): MarkerItem | undefined {
  return items.find((item) => item.groups.some((group) => group.key === key));
}

/** The smallest zoom from `zoom` on at which a place stands alone, or with those it never parts from. */
export function findSplitZoom(index: PlaceIndex, key: string, zoom: number): number {
  const item = findItem(index.itemsAt(zoom), key);
  if (item === undefined || item.splitZoom === null) return zoom;
  return findSplitZoom(index, key, item.splitZoom);
}

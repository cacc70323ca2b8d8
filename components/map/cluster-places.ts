import Supercluster from 'supercluster';
import type { PlaceGroup } from '@/lib/domain/place-groups';
import { MAX_ZOOM } from './map-view';

/** Markers closer than this would cover each other's target. CSS pixels. */
const CLUSTER_RADIUS = 46;
/** Leaflet's world at zoom 0, in CSS pixels; supercluster assumes 512 otherwise. */
const WORLD_SIZE = 256;

/** One marker: a place, or several that are too close to stand apart. */
export interface MarkerItem {
  /** The key of the first place: it stays the same while a cluster grows or splits around it. */
  id: string;
  /** The place with the most centres first. */
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
  itemsAt: (zoom: number) => MarkerItem[];
}

/** Prepares the places for all zooms at once. */
export function indexPlaces(groups: readonly PlaceGroup[]): PlaceIndex {
  const clusters = new Supercluster<{ group: PlaceGroup }>({
    radius: CLUSTER_RADIUS,
    extent: WORLD_SIZE,
    maxZoom: MAX_ZOOM,
  });
  clusters.load(groups.map(toFeature));
  const toItem = (feature: ReturnType<typeof clusters.getClusters>[number]): MarkerItem => {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    if (!('cluster_id' in feature.properties))
      return { ...single(feature.properties.group), latitude, longitude };
    const id = feature.properties.cluster_id;
    const leaves = clusters.getLeaves(id, Infinity).map((leaf) => leaf.properties.group);
    const splitZoom = clusters.getClusterExpansionZoom(id);
    return { ...several(leaves), latitude, longitude, splitZoom: splitZoom > MAX_ZOOM ? null : splitZoom };
  };
  return {
    itemsAt: (zoom) =>
      clusters.getClusters([-180, -85, 180, 85], Math.floor(zoom)).map(toItem).sort(fromNorthToSouth),
  };
}

function toFeature(group: PlaceGroup) {
  return {
    type: 'Feature' as const,
    properties: { group },
    geometry: { type: 'Point' as const, coordinates: [group.longitude, group.latitude] },
  };
}

function single(group: PlaceGroup) {
  return { id: group.key, groups: [group], count: group.centres.length, splitZoom: null };
}

function several(leaves: readonly PlaceGroup[]) {
  const groups = [...leaves].sort((a, b) => b.centres.length - a.centres.length || (a.key < b.key ? -1 : 1));
  return {
    id: groups[0]?.key ?? '',
    groups,
    count: groups.reduce((sum, { centres }) => sum + centres.length, 0),
  };
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

import type { LatLngBoundsExpression, LatLngExpression, Map as LeafletMap, PointTuple } from 'leaflet';
import type { Point } from '@/lib/domain/centre';
import type { Direction } from './find-neighbour';

export const GERMANY: LatLngBoundsExpression = [
  [47.1, 5.6],
  [55.2, 15.3],
];

/** Panning stops here, well inside the land that the base map draws. */
export const MAX_BOUNDS: LatLngBoundsExpression = [
  [45.2, 1.5],
  [57.2, 19.5],
];

/** Zooms are multiples of this, so that Germany fills any box. */
export const ZOOM_STEP = 0.25;

/** Closer up the simplified shapes would be wrong. */
export const MAX_ZOOM = 11;
/** The narrowest box shows all of Germany. */
export const MIN_ZOOM = 4;

/** Shapes are drawn this share of the map's size beyond its edges, so that dragging shows no undrawn strip. */
export const DRAWN_BEYOND_VIEW = 0.6;

const PAN_SHARE = 0.35;
/** A marker and its focus ring stay this far from the edge, in pixels. */
const MARKER_ROOM = 36;

const STEPS: Record<Direction, PointTuple> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Shows all of Germany, however large the map is now; farther out there is nothing to see. */
export function showWhole(map: LeafletMap, animate: boolean): void {
  map.setMinZoom(MIN_ZOOM);
  const zoom = map.getBoundsZoom(GERMANY);
  map.fitBounds(GERMANY, { animate });
  map.setMinZoom(zoom);
}

export function isWhole(map: LeafletMap): boolean {
  return map.getZoom() <= map.getMinZoom();
}

/** One step closer or farther, around the place that the visitor looks at, else around the middle. */
export function zoomBy(map: LeafletMap, step: 1 | -1, around: Point | null, animate: boolean): void {
  const zoom = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), map.getZoom() + step));
  if (around === null) map.setZoom(zoom, { animate });
  else map.setZoomAround([around.latitude, around.longitude], zoom, { animate });
}

/** Moves the view by a part of its size. */
export function panTo(map: LeafletMap, direction: Direction, animate: boolean): void {
  const size = map.getSize();
  const [x, y] = STEPS[direction];
  map.panBy([x * size.x * PAN_SHARE, y * size.y * PAN_SHARE], { animate });
}

/** Width of the map's sides that something lies over, in pixels. */
export interface Covered {
  left: number;
  right: number;
}

/** Shows a point: closer up if it is not yet at `zoom`, else by moving no farther than needed. */
export function bringIntoView(
  map: LeafletMap,
  point: LatLngExpression,
  zoom: number,
  covered: Covered,
  animate: boolean,
): void {
  if (zoom > map.getZoom()) map.setView(point, zoom, { animate });
  map.panInside(point, {
    paddingTopLeft: [covered.left + MARKER_ROOM, MARKER_ROOM],
    paddingBottomRight: [covered.right + MARKER_ROOM, MARKER_ROOM],
    animate,
  });
}

import type { Spot } from './find-neighbour';

/** A rectangle on the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelCandidate {
  name: string;
  point: Spot;
  width: number;
  height: number;
}

export interface PlacedLabel {
  name: string;
  left: number;
  top: number;
  /** Where the town's dot goes; null when a marker already stands there. */
  dot: Spot | null;
}

const DOT_RADIUS = 3;
const GAP = 3;
/** A name this close to the side of a marker would be read as that marker's. */
const MARKER_SIDE = 10;

/**
 * Chooses which names are written and where: the first come first, each beside its point, inside `view`, over no
 * marker, no earlier name and nothing `covered`. A marker carries one name, that of the first town under it. What has no room is left
 * out.
 */
export function pickLabels(
  candidates: readonly LabelCandidate[],
  markers: readonly Box[],
  covered: readonly Box[],
  view: Box,
): PlacedLabel[] {
  const taken = [...markers, ...covered];
  const unnamed = new Set(markers);
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const marker = markers.find((box) => holds(box, candidate.point));
    if (marker !== undefined && !unnamed.delete(marker)) continue;
    const dot = around(candidate.point, DOT_RADIUS);
    if (marker === undefined && taken.some((box) => overlap(box, dot))) continue;
    const isMisleading = (box: Box) =>
      markers.some((other) => other !== marker && overlap(box, widen(other)));
    const isFree = (box: Box) =>
      within(box, view) && !isMisleading(box) && !taken.some((other) => overlap(box, other));
    const box = boxesBeside(marker ?? dot, candidate).find(isFree);
    if (box === undefined) continue;
    taken.push(box, dot);
    placed.push({ name: candidate.name, left: box.left, top: box.top, dot: marker ? null : candidate.point });
  }
  return placed;
}

/** A square around a point. */
export function around({ x, y }: Spot, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Right, left, below, above: as atlases do. */
function boxesBeside(anchor: Box, { width, height }: LabelCandidate): Box[] {
  const x = (anchor.left + anchor.right - width) / 2;
  const y = (anchor.top + anchor.bottom - height) / 2;
  const corners = [
    [anchor.right + GAP, y],
    [anchor.left - GAP - width, y],
    [x, anchor.bottom],
    [x, anchor.top - height],
  ] as const;
  return corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

function widen(box: Box): Box {
  return { ...box, left: box.left - MARKER_SIDE, right: box.right + MARKER_SIDE };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

function holds(box: Box, { x, y }: Spot): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

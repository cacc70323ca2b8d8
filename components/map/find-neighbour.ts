export const DIRECTIONS = ['left', 'up', 'down', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A point on the screen: x to the right, y down, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Straight ahead counts once, to the side twice: the eye prefers what lies in the line of the key. */
const SIDEWAYS_WEIGHT = 2;

/** The nearest of `others` in a direction (within 45° to both sides first, then any that lies ahead), or null. */
export function findNeighbour<S extends Spot>(
  from: Spot,
  others: readonly S[],
  direction: Direction,
): S | null {
  const ahead = others
    .map((spot) => ({ spot, ...relative(from, spot, direction) }))
    .filter(({ forward }) => forward > 0);
  const inCone = ahead.filter(({ forward, sideways }) => sideways <= forward);
  const [nearest] = (inCone.length > 0 ? inCone : ahead).sort((a, b) => a.cost - b.cost);
  return nearest?.spot ?? null;
}

function relative(from: Spot, to: Spot, direction: Direction) {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const forward = { left: -x, right: x, up: -y, down: y }[direction];
  const sideways = Math.abs(direction === 'left' || direction === 'right' ? y : x);
  return { forward, sideways, cost: forward + SIDEWAYS_WEIGHT * sideways };
}

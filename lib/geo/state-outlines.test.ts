import { describe, expect, it } from 'vitest';
import { STATES } from '@/lib/domain/area';
import { STATE_MAP_SIZE, stateOutlines } from './state-outlines';

interface Corner {
  x: number;
  y: number;
}

/** Reads the few commands the outlines are written with: M, l, z. */
function toRings(path: string): Corner[][] {
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const corners: Corner[] = [];
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      for (let i = 0; i < numbers.length; i += 2) {
        const from = corners.at(-1) ?? { x: 0, y: 0 };
        corners.push({ x: from.x + (numbers[i] ?? NaN), y: from.y + (numbers[i + 1] ?? NaN) });
      }
      return corners;
    });
}

/** A ray to the right crosses the border an odd number of times. */
function isInside({ x, y }: Corner, path: string): boolean {
  const edges = toRings(path).flatMap((ring) =>
    ring.map((a, i) => [a, ring[(i + 1) % ring.length]!] as const),
  );
  const crossed = edges.filter(
    ([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x),
  );
  return crossed.length % 2 === 1;
}

it('has all Länder and nothing else', () => {
  expect(Object.keys(stateOutlines).sort()).toEqual(STATES.map(({ code }) => code).sort());
});

describe.each(STATES)('$code', ({ code }) => {
  const { x, y, path } = stateOutlines[code];

  it('lies on the drawing', () => {
    const corners = toRings(path).flat();
    expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
    expect(Math.min(...corners.flatMap((corner) => [corner.x, corner.y]))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...corners.map((corner) => corner.x))).toBeLessThanOrEqual(STATE_MAP_SIZE.width);
    expect(Math.max(...corners.map((corner) => corner.y))).toBeLessThanOrEqual(STATE_MAP_SIZE.height);
  });

  it('alone holds its own point', () => {
    const holders = STATES.filter((state) => isInside({ x, y }, stateOutlines[state.code].path));
    expect(holders.map((state) => state.code)).toEqual([code]);
  });
});

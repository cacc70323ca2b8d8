import { type StateCode } from '@/lib/domain/area';
import outlineRows from './data/state-outlines.json';

interface StateOutline {
  /** A point well inside, in the units of the drawing. */
  x: number;
  y: number;
  /** The `d` of an SVG path. */
  path: string;
}

// A JSON import has no tuples; the tests read every row.
type OutlineRow = [code: StateCode, x: number, y: number, path: string];

/** What holds all outlines, a little air around them included, in the units of the drawing. */
export const STATE_MAP_SIZE = { width: 748, height: 1010 };

/** Borders of the Länder, simplified so far that a small map of Germany still looks right. */
export const stateOutlines = Object.fromEntries(
  (outlineRows as unknown as OutlineRow[]).map(([code, x, y, path]) => [code, { x, y, path }]),
) as Record<StateCode, StateOutline>;

import { type Point } from './gazetteer-data';

const KM_PER_DEGREE = 111.2;

/** Flat-earth distance, exact enough to say "within 4 km". */
export function kmBetween(a: Point, b: Point): number {
  const stretch = Math.cos((a.latitude * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * stretch);
}

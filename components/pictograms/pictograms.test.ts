import { describe, expect, it } from 'vitest';
import { SERVICES } from '@/lib/domain/facets/services';
import { PICTOGRAMS } from './pictograms';

const FIELD = 48;

/** Where the pen is set down: the only points of a path that are counted from the field's corner in every path. */
function startsOf(paths: readonly string[]): number[][] {
  return paths.flatMap((path) =>
    [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
  );
}

describe('the pictograms', () => {
  it('show every service', () => {
    const missing = SERVICES.map(({ code }) => code).filter((code) => (PICTOGRAMS[code] ?? []).length === 0);
    expect(missing).toEqual([]);
  });

  it('are all different', () => {
    const drawings = Object.values(PICTOGRAMS).map((paths) => paths.join());
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it.each(Object.entries(PICTOGRAMS))('%s is drawn in lines that begin on its field', (_name, paths) => {
    const starts = startsOf(paths);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.flat().filter((at) => at < 0 || at > FIELD)).toEqual([]);
    expect(paths.filter((path) => !/^[-MmLlHhVvCcSsAaZz\d. ]+$/.test(path))).toEqual([]);
  });

  it('set no line twice: React tells the lines of a picture apart by themselves', () => {
    const repeated = Object.values(PICTOGRAMS).filter((paths) => new Set(paths).size < paths.length);
    expect(repeated).toEqual([]);
  });
});

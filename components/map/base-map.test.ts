import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBaseMap } from './base-map';

const read = (name: string) => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
const baseMap = toBaseMap(read('base-map'), read('labels'));

describe('the base map', () => {
  it('has every layer', () => {
    const { labels, areaOf: _areaOf, ...shapes } = baseMap;
    for (const shape of Object.values(shapes)) expect(shape.length).toBeGreaterThan(0);
    expect(labels.length).toBeGreaterThan(1_000);
  });

  it('says latitude first: Germany lies between 47° and 56° north', () => {
    const latitudes = baseMap.outline.flat().map(([latitude]) => latitude);
    expect(Math.min(...latitudes)).toBeGreaterThan(47);
    expect(Math.max(...latitudes)).toBeLessThan(56);
  });

  it('knows the shape of a Land, of a district and of a town that is one, and of nothing smaller', () => {
    const northOf = (ags: string) =>
      Math.max(
        ...baseMap
          .areaOf(ags)
          .flat(2)
          .map(([latitude]) => latitude),
      );
    expect(northOf('14')).toBeCloseTo(51.68, 1);
    expect(northOf('14713')).toBeCloseTo(51.45, 1);
    expect(baseMap.areaOf('14713000')).toEqual(baseMap.areaOf('14713'));
    expect(baseMap.areaOf('14729010')).toEqual([]);
  });

  it('names München as Germans do, from the smallest zoom on', () => {
    expect(baseMap.labels.find(({ name }) => name === 'München')).toMatchObject({ smallestZoom: 5 });
  });
});

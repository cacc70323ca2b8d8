import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBaseMap } from './base-map';

const read = (name: string) => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
const baseMap = toBaseMap(read('base-map'), read('labels'));

describe('the base map', () => {
  it('has every layer', () => {
    const { labels, ...shapes } = baseMap;
    for (const shape of Object.values(shapes)) expect(shape.length).toBeGreaterThan(0);
    expect(labels.length).toBeGreaterThan(1_000);
  });

  it('says latitude first: Germany lies between 47° and 56° north', () => {
    const latitudes = baseMap.outline.flat().map(([latitude]) => latitude);
    expect(Math.min(...latitudes)).toBeGreaterThan(47);
    expect(Math.max(...latitudes)).toBeLessThan(56);
  });

  it('names München as Germans do, from the smallest zoom on', () => {
    expect(baseMap.labels.find(({ name }) => name === 'München')).toMatchObject({ smallestZoom: 5 });
  });
});

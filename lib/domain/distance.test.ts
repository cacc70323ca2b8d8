import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES, STANDPOINTS } from '@/lib/testing/places-in-play';
import type { MapPlace } from './centre';
import { kmBetween, kmTo, toBucket, toDistance } from './distance';

const point = fc.record({
  latitude: fc.double({ min: 47, max: 55.2, noNaN: true }),
  longitude: fc.double({ min: 5.8, max: 15.1, noNaN: true }),
});

describe('kmBetween', () => {
  it.each([
    ['Berlin – Hamburg', [52.52, 13.405], [53.5511, 9.9937], 255.3],
    ['München – Flensburg', [48.1372, 11.5755], [54.7843, 9.4396], 753.4],
    ['a degree of latitude', [50, 10], [51, 10], 111.2],
  ] as const)('%s', (_, [a, b], [c, d], km) => {
    expect(kmBetween({ latitude: a, longitude: b }, { latitude: c, longitude: d })).toBeCloseTo(km, 0);
  });

  it('is the same both ways, nothing to itself, and never longer by a detour', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(kmBetween(a, b)).toBeCloseTo(kmBetween(b, a), 9);
        expect(kmBetween(a, a)).toBe(0);
        expect(kmBetween(a, c)).toBeLessThanOrEqual(kmBetween(a, b) + kmBetween(b, c) + 1e-9);
      }),
    );
  });
});

it.each([
  [0, 0],
  [5, 0],
  [5.1, 1],
  [10, 1],
  [25, 2],
  [50, 3],
  [100, 4],
  [100.1, 5],
  [null, 5],
])('%s km are in bucket %s', (km, bucket) => expect(toBucket(km)).toBe(bucket));

describe('a distance in words', () => {
  it.each([
    [0, 5, true],
    [4.9, 5, true],
    [5, 5, false],
    [37.6, 38, false],
    [203.4, 203, false],
  ])('from a postcode to a known point, %s km: %s', (km, aboutKm, isUnder) => {
    expect(toDistance(km, true)).toEqual({ aboutKm, isUnder });
  });

  it.each([
    [0, 10, true],
    [9.9, 10, true],
    [12.4, 10, false],
    [37.6, 40, false],
    [54, 50, false],
    [203.4, 200, false],
  ])('from or to a town or area, %s km: %s', (km, aboutKm, isUnder) => {
    expect(toDistance(km, false)).toEqual({ aboutKm, isUnder });
  });
});

describe('where no distance is honest', () => {
  it('from or to a whole Land, or to a centre on no map', () => {
    expect(kmTo(PLACES.sachsen, STANDPOINTS.leipzig.place)).toBeNull();
    expect(kmTo(PLACES.leipzig, STANDPOINTS.sachsen.place)).toBeNull();
    expect(kmTo(PLACES.leipzig, STANDPOINTS.hidden.place)).toBeNull();
  });

  it('else there is one', () => {
    const centre: MapPlace = { ...PLACES.halle, key: 'municipality:15002000', exact: false, dashed: true };
    expect(kmTo(PLACES.leipzig, centre)).toBeCloseTo(31.7, 0);
  });
});

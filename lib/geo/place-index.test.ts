import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { districts, municipalities, postcodes, states } from './gazetteer-data';
import { kmBetween } from './km-between.testing';
import { germanPlaces, placesText } from './load-places.testing';
import { findPlaceByKey, unpackPlaces } from './place-index';

// 1/500 degree of latitude and 1/300 of longitude are about 220 m; half of it in each direction, twice rounded.
const ROUNDING_KM_MAX = 0.35;
// What servers use unless told otherwise.
const GZIP_LEVEL = 6;

describe('the index for the browser', () => {
  it('weighs at most 130 kB', () => {
    expect(gzipSync(placesText, { level: GZIP_LEVEL }).length).toBeLessThanOrEqual(130_000);
  });

  it.each([
    ['municipality', municipalities],
    ['district', districts],
  ] as const)('knows every %s with its name and point', (kind, areas) => {
    for (const area of areas) {
      const place = findPlaceByKey(germanPlaces, `${kind}:${area.ags}`);
      expect(place?.name).toContain(area.name);
      expect(place?.districtAgs).toBe(area.ags.slice(0, 5));
      expect(place && kmBetween(place, area)).toBeLessThan(ROUNDING_KM_MAX);
    }
  });

  it('knows every Land by its code', () => {
    for (const { code, name, ags } of states) {
      const place = findPlaceByKey(germanPlaces, `state:${code}`);
      expect(place).toMatchObject({ kind: 'state', name, stateAgs: ags, districtAgs: null });
    }
  });

  it('knows every postcode with its point', () => {
    const byDigits = new Map(germanPlaces.postcodes.toReversed().map(({ place }) => [place.key, place]));
    expect(byDigits.size).toBe(postcodes.length);
    for (const row of postcodes) {
      const place = germanPlaces.postcodes.find(
        (entry) => entry.place.key === row.postcode && entry.place.municipalityAgs === row.municipalityAgs,
      )?.place;
      expect(place && kmBetween(place, row)).toBeLessThan(ROUNDING_KM_MAX);
    }
  });

  it('is refused where it is something else', () => {
    expect(() => unpackPlaces('<!doctype html>')).toThrow('1 lines');
  });
});

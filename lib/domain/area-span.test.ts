import { describe, expect, it } from 'vitest';
import { districts, municipalities, postcodes } from '@/lib/geo/gazetteer-data';
import { buildPlace } from '@/lib/testing/build-place';
import { covers, spanOf, spanOfKey, spanOfPlace } from './area-span';

describe('what an area covers', () => {
  it.each([
    ['nationwide', '', '14713000'],
    ['a Land', '14', '14713000'],
    ['a Regierungsbezirk', '096', '09663000'],
    ['a Landkreis', '13071', '13071107'],
    ['a kreisfreie Stadt as a district', '14713', '14713000'],
    ['a kreisfreie Stadt as a municipality', '14713000', '14713'],
    ['a Land that is a town', '11', '11000000'],
    ['a town that is a Land', '02000000', '02'],
  ])('%s covers what lies in it', (_, outer, inner) => {
    expect(covers(spanOf({ ags: outer }), spanOf({ ags: inner }))).toBe(true);
  });

  it.each([
    ['a town', 'its Landkreis', '13071107', '13071'],
    ['a town', 'the Landkreis called like it', '13003000', '13072'],
    ['a district', 'its Land', '14713', '14'],
    ['a Land', 'Germany', '14', ''],
    ['one town of a Land of two', 'the Land', '04011000', '04'],
  ])('%s does not cover %s', (_, __, outer, inner) => {
    expect(covers(spanOf({ ags: outer }), spanOf({ ags: inner }))).toBe(false);
  });

  it('takes a municipality for its district exactly where that is a kreisfreie Stadt', () => {
    const towns = new Set(districts.filter(({ kind }) => kind === 'kreisfreie Stadt').map(({ ags }) => ags));
    const widened = municipalities
      .filter((town) => spanOf(town).length < 8)
      .map(({ ags }) => ags.slice(0, 5));
    expect(new Set(widened)).toEqual(towns);
  });
});

it('reads keys, and nothing else', () => {
  expect(spanOfKey('state:DE-SN')).toBe('14');
  expect(spanOfKey('district:14522')).toBe('14522');
  expect(spanOfKey('municipality:14713000')).toBe('14713');
  for (const key of ['', 'state:', 'state:DE-XX', 'district:', 'nationwide:', 'postcode']) {
    expect(spanOfKey(key), key).toBeNull();
  }
});

it('takes every postcode for its municipality', () => {
  for (const { postcode, municipalityAgs } of postcodes) {
    expect(spanOfPlace(buildPlace(postcode, 'postcode'))).toBe(spanOf({ ags: municipalityAgs }));
  }
});

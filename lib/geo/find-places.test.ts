import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fuzzPlaces } from '@/lib/testing/fuzz-places';
import { findPlaces, needsOtherNames } from './find-places';
import { municipalities, postcodes } from './gazetteer-data';
import { allPlaces, germanPlaces } from './load-places.testing';
import { MAIN_POSTCODES } from './main-postcodes.testing';
import { pickClearMatch } from './place-match';
import placeNames from './place-names.testing.json';

// Towns by their official names, and how they are called in other languages: both from general knowledge, not from the
// names that are searched.
const TOWN_KEYS: Record<string, string> = placeNames.townKeys;
const PLACE_NAMES: Record<string, Record<string, string>> = placeNames.names;

const find = (text: string) => findPlaces(allPlaces, text);
const keysOf = (text: string) => find(text).map(({ place }) => place.key);
const clearKeyOf = (text: string) => pickClearMatch(find(text))?.place.key ?? null;
const municipalitiesByAgs = new Map(municipalities.map((area) => [area.ags, area]));

describe('names of a town in other languages', () => {
  const rows = Object.entries(PLACE_NAMES).flatMap(([language, names]) =>
    Object.entries(names).map(([typed, town]) => ({ language, typed, town })),
  );

  it('are more than 200, of towns by their official key', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    for (const [name, ags] of Object.entries(TOWN_KEYS)) {
      expect(municipalitiesByAgs.get(ags)?.officialName).toBe(name);
    }
  });

  it.each(rows)('$language: $typed is $town', ({ typed, town }) => {
    const [first] = find(typed);
    expect(first?.place.key).toBe(`municipality:${TOWN_KEYS[town]}`);
    expect(first?.how).toBe('name');
  });
});

describe('names of the Länder', () => {
  const table: Record<string, Record<string, string>> = JSON.parse(
    readFileSync('tools/geodata/tables/state-names.json', 'utf8'),
  );
  const cities: Record<string, string> = {
    'DE-BE': 'municipality:11000000',
    'DE-HB': 'municipality:04011000',
    'DE-HH': 'municipality:02000000',
  };
  const rows = Object.entries(table).flatMap(([code, names]) =>
    Object.entries(names).map(([language, name]) => ({ code, language, name })),
  );

  it('are there in 22 languages, one of them in two scripts', () => {
    expect(Object.values(table).map((names) => Object.keys(names).length)).toEqual(Array(16).fill(23));
  });

  it.each(rows)('$language: $name is $code', ({ code, name }) => {
    expect(keysOf(name)[0]).toBe(cities[code] ?? `state:${code}`);
  });
});

describe('postcodes', () => {
  it.each(MAIN_POSTCODES)('%s is in district %s: %s', (postcode, districtAgs, officialName) => {
    const [match, ...others] = find(postcode);
    expect(others).toEqual([]);
    expect(match?.place).toMatchObject({ kind: 'postcode', key: postcode, districtAgs });
    expect(municipalitiesByAgs.get(match?.place.municipalityAgs ?? '')?.officialName).toBe(officialName);
  });

  it('are all found by their digits, at the municipality that holds them', () => {
    for (const { postcode, municipalityAgs } of postcodes) {
      const found = findPlaces(germanPlaces, postcode);
      expect(found[0]?.how).toBe('postcode');
      expect(found.map(({ place }) => place.municipalityAgs)).toContain(municipalityAgs);
    }
  });

  it.each(['٠٤١٠٩', '۰۴۱۰۹', '०४१०९', '๐๔๑๐๙', '０４１０９', '04 109', 'D-04109', '04109 Leipzig', '4109'])(
    '%s is 04109',
    (typed) => expect(keysOf(typed)).toEqual(['04109']),
  );

  it.each([
    ['21039', '01', '02'],
    ['19273', '03', '13'],
    ['69434', '06', '08'],
  ])('%s lies in two Länder and is left to the visitor', (postcode, ...states) => {
    const places = find(postcode).map(({ place }) => place);
    expect(places.map(({ stateAgs }) => stateAgs).sort()).toEqual(states);
    expect(clearKeyOf(postcode)).toBeNull();
  });

  it('offers those that begin with the digits', () => {
    expect(keysOf('041').every((key) => key.startsWith('041'))).toBe(true);
    expect(keysOf('041')).toHaveLength(10);
  });
});

describe('names that several places bear', () => {
  it('both towns of Frankfurt, the larger one first', () => {
    expect(keysOf('Frankfurt')).toEqual(['municipality:06412000', 'municipality:12053000']);
    expect(find('Frankfurt').map(({ place }) => place.stateAgs)).toEqual(['06', '12']);
    expect(clearKeyOf('Frankfurt')).toBeNull();
  });

  it.each([
    ['frankfurt oder', 'municipality:12053000'],
    ['Frankfurt/Main', 'municipality:06412000'],
    ['Leipzig', 'municipality:14713000'],
    ['Landkreis Leipzig', 'district:14729'],
    ['LK Leipzig', 'district:14729'],
    ['Stadt Leipzig', 'municipality:14713000'],
    ['Dithmarschen', 'district:01051'],
    ['Bremen', 'municipality:04011000'],
    ['Land Bremen', 'state:DE-HB'],
    ['Land Berlin', 'municipality:11000000'],
  ])('%s is clear', (typed, key) => {
    expect(clearKeyOf(typed)).toBe(key);
  });

  it('Neustadt is many, towns before parts of towns', () => {
    const found = find('Neustadt');
    expect(found).toHaveLength(10);
    expect(found.every(({ how, part }) => how === 'name' && part === null)).toBe(true);
  });

  it('a part of a town is the town, and says which part', () => {
    expect(find('Vegesack')[0]).toMatchObject({ part: 'Vegesack', place: { key: 'municipality:04011000' } });
  });
});

describe('typing', () => {
  it.each([
    ['Rosenhiem', 'municipality:09163000'],
    ['Leipzg', 'municipality:14713000'],
    ['Hannoverr', 'municipality:03241001'],
    ['Мюнхин', 'municipality:09162000'],
  ])('%s has one error', (typed, key) => {
    expect(find(typed)[0]).toMatchObject({ how: 'near', place: { key } });
    expect(clearKeyOf(typed)).toBeNull();
  });

  it.each(['Kiil', 'Esen x', 'qwrtzpsdf', '', '   ', '()', '99999'])('"%s" finds nothing', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('reads the beginning of an endless text only', () => {
    expect(find('a'.repeat(1_000_000))).toEqual([]);
  });

  it('survives random texts', () => {
    expect(fuzzPlaces(allPlaces, 500)).toEqual([]);
    expect(fuzzPlaces(germanPlaces, 500, 2)).toEqual([]);
  });
});

describe('needsOtherNames', () => {
  it.each(['Leipzig', 'Mün', '04109', '041', 'havel', ''])(
    '"%s" is answered by the German names',
    (typed) => {
      expect(needsOtherNames(germanPlaces, typed)).toBe(false);
      expect(findPlaces(germanPlaces, typed)).toEqual(find(typed));
    },
  );

  it.each(['Munich', 'Мюнхен', 'Leipzg', 'ميونخ'])('"%s" is not', (typed) => {
    expect(needsOtherNames(germanPlaces, typed)).toBe(true);
  });
});

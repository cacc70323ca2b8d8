import { describe, expect, it } from 'vitest';
import {
  getAreaName,
  getAreaPoint,
  getAreaState,
  getPostcodePlace,
  getPostcodePoint,
  getPublicArea,
  getPublicPoint,
  isKnownArea,
  listStates,
} from './areas';
import { municipalities } from './gazetteer-data';
import { kmBetween } from './km-between.testing';

// A landmark of each town, to about 200 m. GeoNames, which knows nothing of postcodes, puts the towns within 2 km.
const TRUE_PLACES = [
  ['10785', 'Berlin', 52.5074, 13.3648], // Potsdamer Brücke
  ['56068', 'Koblenz', 50.3596, 7.5978], // Liebfrauenkirche
  ['39104', 'Magdeburg', 52.1246, 11.6347], // Dom
  ['08523', 'Plauen', 50.495, 12.1331], // Altes Rathaus
  ['17033', 'Neubrandenburg', 53.5569, 13.261], // Marienkirche
  ['97688', 'Bad Kissingen', 50.2007, 10.0761], // Regentenbau
] as const;

const NEWER_POSTCODES =
  '24222 24976 25867 27639 39628 60312 64760 98630 98694 99090 99095 99331 99707 99820 06868 08344 04862 06711';

describe('postcodes', () => {
  it.each(TRUE_PLACES)(
    '%s lies within 4 km of its true place in %s',
    (postcode, town, latitude, longitude) => {
      const point = getPostcodePoint(postcode);
      expect(point && kmBetween(point, { latitude, longitude })).toBeLessThan(4);
      expect(getPostcodePlace(postcode)?.municipality.name).toBe(town);
    },
  );

  it.each(NEWER_POSTCODES.split(' '))('%s, younger than the source, has a town and a point', (postcode) => {
    expect(getPostcodePoint(postcode)).not.toBeNull();
    expect(getPostcodePlace(postcode)?.municipality.name).toMatch(/\p{L}/u);
  });

  it('stand for a municipality and its district', () => {
    expect(getPostcodePlace('99820')?.municipality.name).toBe('Hörselberg-Hainich');
    expect(getPostcodePlace('99820')?.district.name).toBe('Wartburgkreis');
  });

  it('that do not exist are null', () => {
    expect(getPostcodePoint('00000')).toBeNull();
    expect(getPostcodePlace('00000')).toBeNull();
  });
});

describe('areas', () => {
  it('have German names that tell districts from towns', () => {
    expect(getAreaName({ level: 'state', ags: '14' })).toBe('Sachsen');
    expect(getAreaName({ level: 'region', ags: '057' })).toBe('Regierungsbezirk Detmold');
    expect(getAreaName({ level: 'region', ags: '096' })).toBe('Unterfranken');
    expect(getAreaName({ level: 'district', ags: '13072' })).toBe('Landkreis Rostock');
    expect(getAreaName({ level: 'district', ags: '13003' })).toBe('Rostock');
    expect(getAreaName({ level: 'district', ags: '05754' })).toBe('Kreis Gütersloh');
    expect(getAreaName({ level: 'district', ags: '08317' })).toBe('Ortenaukreis');
    expect(getAreaName({ level: 'municipality', ags: '09363000' })).toBe('Weiden in der Oberpfalz');
  });

  it('know the districts that were merged by their new keys only', () => {
    expect(getAreaName({ level: 'district', ags: '03159' })).toBe('Landkreis Göttingen');
    expect(getAreaName({ level: 'municipality', ags: '16063105' })).toBe('Eisenach');
    for (const ags of ['03152', '03156', '16056'])
      expect(isKnownArea({ level: 'district', ags })).toBe(false);
  });

  it('are known by the key of their own level', () => {
    expect(isKnownArea({ level: 'nationwide', ags: '' })).toBe(true);
    expect(isKnownArea({ level: 'state', ags: '17' })).toBe(false);
    expect(isKnownArea({ level: 'district', ags: '09' })).toBe(false);
  });

  it('know their Land', () => {
    expect(getAreaState({ level: 'municipality', ags: '09162000' })).toBe('09');
    expect(getAreaState({ level: 'nationwide', ags: '' })).toBeNull();
  });

  it('have a point, the whole country has none', () => {
    const munich = getAreaPoint({ level: 'municipality', ags: '09162000' });
    expect(munich && kmBetween(munich, { latitude: 48.1374, longitude: 11.5755 })).toBeLessThan(1);
    expect(getAreaPoint({ level: 'nationwide', ags: '' })).toBeNull();
    expect(getAreaPoint({ level: 'municipality', ags: '09162999' })).toBeNull();
  });

  it('include 16 Länder, each with its ISO code', () => {
    expect(listStates()).toHaveLength(16);
    expect(new Set(listStates().map((state) => state.code)).size).toBe(16);
  });
});

describe('the public area of a confidential address', () => {
  it('is a large town itself', () => {
    const leipzig = { level: 'municipality', ags: '14713000' } as const;
    expect(getPublicArea(leipzig)).toEqual(leipzig);
  });

  it('is the district of a town below 20,000 inhabitants', () => {
    const gemuenden = { level: 'municipality', ags: '09677131' } as const;
    expect(getAreaName(gemuenden)).toBe('Gemünden am Main');
    expect(getPublicArea(gemuenden)).toEqual({ level: 'district', ags: '09677' });
    expect(getPublicPoint(gemuenden)).toEqual(getAreaPoint({ level: 'district', ags: '09677' }));
  });

  it('is the district where the population or the town is unknown', () => {
    expect(getPublicArea({ level: 'municipality', ags: '07232218' })).toEqual({
      level: 'district',
      ags: '07232',
    });
    expect(getPublicArea({ level: 'municipality', ags: '09677999' })).toEqual({
      level: 'district',
      ags: '09677',
    });
  });

  it('is never a municipality with fewer than 20,000 inhabitants', () => {
    const shown = municipalities.filter(
      ({ ags }) => getPublicArea({ level: 'municipality', ags }).ags === ags,
    );
    expect(Math.min(...shown.map(({ population }) => population ?? 0))).toBeGreaterThanOrEqual(20_000);
    expect(shown.length).toBeGreaterThan(600);
  });

  it('leaves larger areas as they are', () => {
    expect(getPublicArea({ level: 'state', ags: '14' })).toEqual({ level: 'state', ags: '14' });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWhereabouts } from './find-whereabouts';
import { listPlaces, municipalities, postcodes } from './gazetteer-data';
import { germanPlaces } from './load-places.testing';
import { readDistrictShapes } from './read-district-shapes';

const shapes = readDistrictShapes(JSON.parse(readFileSync('public/geo/base-map.json', 'utf8')));
const locate = (latitude: number, longitude: number) =>
  findWhereabouts(germanPlaces, shapes, { latitude, longitude });
const locateWithoutMap = (latitude: number, longitude: number) =>
  findWhereabouts(germanPlaces, null, { latitude, longitude })?.place.name;

describe('a position', () => {
  // Of each pair of towns at a border both sides, away from the middle, where people know they are.
  it.each([
    ['Bremen-Vegesack', 'Bremen', '04011', 53.1702, 8.6231],
    ['Bremen-Blumenthal', 'Bremen', '04011', 53.1885, 8.5755],
    ['Lemwerder', 'Lemwerder', '03461', 53.158, 8.607],
    ['Ulm', 'Ulm', '08421', 48.4011, 9.9876],
    ['Neu-Ulm', 'Neu-Ulm', '09775', 48.388, 10.0045],
    ['Mannheim', 'Mannheim', '08222', 49.4874, 8.466],
    ['Ludwigshafen', 'Ludwigshafen am Rhein', '07314', 49.4774, 8.4348],
    ['Mainz-Kastel', 'Wiesbaden', '06414', 50.0101, 8.2829],
    ['Mainz', 'Mainz', '07315', 49.9929, 8.2473],
    ['Göttingen', 'Göttingen', '03159', 51.5413, 9.9158],
    ['Konstanz', 'Konstanz', '08335', 47.6633, 9.1753],
    ['Berlin-Spandau', 'Berlin', '11000', 52.5345, 13.199],
    ['Berlin-Marzahn', 'Berlin', '11000', 52.5452, 13.569],
    ['Hamburg-Harburg', 'Hamburg', '02000', 53.4609, 9.9835],
    ['Hamburg-Langenhorn', 'Hamburg', '02000', 53.6606, 10.0137],
    ['Mainz-Laubenheim', 'Mainz', '07315', 49.9557, 8.3119],
    ['Pirmasens', 'Pirmasens', '07317', 49.20189, 7.60529],
  ])('in %s is in %s', (_where, name, districtAgs, latitude, longitude) => {
    expect(locate(latitude, longitude)?.place).toMatchObject({ name, districtAgs });
  });

  it.each([
    ['List auf Sylt', '01054', 55.0186, 8.4362],
    ['Borkum', '03457', 53.5878, 6.6697],
    ['Helgoland', '01056', 54.1818, 7.8857],
    ['Wangerooge', '03455', 53.7903, 7.8985],
    ['Langeneß', '01054', 54.6383, 8.6022],
    ['Büsingen am Hochrhein', '08335', 47.6967, 8.6889],
  ])('on the island or exclave %s is there, also where the base map leaves it out', (name, ags, lat, lon) => {
    expect(locate(lat, lon)?.place).toMatchObject({ name, districtAgs: ags });
  });

  it('is taken to be in Germany a little outside of it', () => {
    // A mole of Warnemünde, and Kreuzlingen's side of the border.
    expect(locate(54.1885, 12.0885)?.place.name).toBe('Rostock');
    expect(locate(47.6555, 9.1765)?.place.name).toBe('Konstanz');
  });

  it.each([
    ['Zürich', 47.3769, 8.5417],
    ['Schaffhausen', 47.6959, 8.638],
    ['Weinfelden', 47.5661, 9.1086],
    ['Rzepin beyond Słubice', 52.3462, 14.8316],
    ['Straßburg', 48.5734, 7.7521],
    ['Wien', 48.2082, 16.3738],
    ['the sea', 54.4, 7.2],
  ])('in %s is abroad', (_where, latitude, longitude) => {
    expect(locate(latitude, longitude)).toBeNull();
  });
});

describe('a position at a border', () => {
  it('has the other side as its second choice, and the other way round', () => {
    const [ulm, neuUlm] = [locate(48.3963, 9.9934), locate(48.3937, 9.9955)];
    expect([ulm?.place.name, ulm?.orElse?.name]).toEqual(['Ulm', 'Neu-Ulm']);
    expect([neuUlm?.place.name, neuUlm?.orElse?.name]).toEqual(['Neu-Ulm', 'Ulm']);
  });

  it('is certain a kilometre inside, and where abroad begins behind it', () => {
    expect(locate(51.34, 12.375)).toMatchObject({ place: { name: 'Leipzig' }, orElse: null });
    expect(locate(47.6633, 9.1753)?.orElse).toBeNull();
  });
});

describe('without the base map', () => {
  it('the nearest point decides', () => {
    expect(locateWithoutMap(49.20189, 7.60529)).toBe('Pirmasens');
    expect(locateWithoutMap(52.5345, 13.199)).toBe('Berlin');
    expect(locateWithoutMap(48.2082, 16.3738)).toBeUndefined();
  });
});

it('all places and postcodes, whose districts come from the exact borders, are found in them or beside', () => {
  const points = [
    ...postcodes,
    ...listPlaces(),
    ...municipalities.map((row) => ({ ...row, municipalityAgs: row.ags })),
  ];
  const answers = points.map(({ latitude, longitude, municipalityAgs }) => {
    const found = locate(latitude, longitude);
    const [taken, other] = [found?.place.districtAgs, found?.orElse?.districtAgs];
    return { own: municipalityAgs.slice(0, 5), taken, other };
  });
  const wrong = answers.filter(({ own, taken }) => own !== taken);
  const share = (hits: readonly unknown[]) => hits.length / answers.length;
  expect(answers.filter(({ taken }) => taken === undefined)).toEqual([]);
  expect(share(wrong), 'taken into another district').toBeLessThan(0.003);
  expect(share(wrong.filter(({ own, other }) => own !== other)), 'and not offered').toBeLessThan(0.001);
  expect(share(answers.filter(({ other }) => other !== undefined)), 'with a choice').toBeLessThan(0.05);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findNearDistricts } from './district-shapes';
import { foldNameLoosely } from './fold-name';
import {
  districts,
  listPlaces,
  municipalities,
  type Point,
  postcodes,
  regions,
  states,
} from './gazetteer-data';
import { readDistrictShapes } from './read-district-shapes';
import type { Topology } from './topology';

interface Manifest {
  outputs: { path: string; bytes: number; sha256: string }[];
}
type Label = [name: string, latitude: number, longitude: number, minZoom: number];

const fileUrl = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(fileUrl(path), 'utf8'));

const manifest = readJson('tools/geodata/manifest.json') as Manifest;
const baseMap = readJson('public/geo/base-map.json') as Topology;
const shapes = readDistrictShapes(baseMap);
const labels = readJson('public/geo/labels.json') as Label[];
const places = listPlaces();

describe('the committed files', () => {
  it.each(manifest.outputs)('$path is the one the manifest names', ({ path, bytes, sha256 }) => {
    const content = readFileSync(fileUrl(path));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });
});

describe('the areas', () => {
  it('are 16 Länder, 19 Regierungsbezirke, 400 districts and all municipalities', () => {
    expect([states.length, regions.length, districts.length]).toEqual([16, 19, 400]);
    expect(municipalities.length).toBeGreaterThan(11_000);
  });

  it('have keys of the right length, each once', () => {
    const lengths = [states, regions, districts, municipalities].map((areas) => [
      ...new Set(areas.map(({ ags }) => ags.length)),
    ]);
    expect(lengths).toEqual([[2], [3], [5], [8]]);
    const keys = [...states, ...regions, ...districts, ...municipalities].map(({ ags }) => ags);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lie inside one another: every municipality in a district, every district in a Land', () => {
    const districtKeys = new Set(districts.map(({ ags }) => ags));
    const stateKeys = new Set(states.map(({ ags }) => ags));
    expect(municipalities.filter(({ ags }) => !districtKeys.has(ags.slice(0, 5)))).toEqual([]);
    expect(districts.filter(({ ags }) => !stateKeys.has(ags.slice(0, 2)))).toEqual([]);
    expect(new Set(municipalities.map(({ ags }) => ags.slice(0, 5))).size).toBe(400);
  });

  it('write their names out in full', () => {
    const abbreviated = municipalities.filter(({ name }) => /\b[a-z]\.|Erzgeb\.|OPf/u.test(name));
    expect(abbreviated).toEqual([]);
  });

  it('know the population of every town that is its own district', () => {
    const towns = districts.filter(({ kind }) => kind === 'kreisfreie Stadt').map(({ ags }) => `${ags}000`);
    const unknown = municipalities.filter(({ ags, population }) => towns.includes(ags) && !population);
    expect(unknown).toEqual([]);
  });
});

// Oberstdorf to List, Selfkant to Neißeaue, rounded outwards.
const GERMANY = { south: 47.27, north: 55.06, west: 5.86, east: 15.05 };

function isOutsideGermany({ latitude, longitude }: Point): boolean {
  const { south, north, west, east } = GERMANY;
  return !(latitude >= south && latitude <= north && longitude >= west && longitude <= east);
}

describe('no coordinate is outside Germany', () => {
  it.each([
    ['states', states],
    ['regions', regions],
    ['districts', districts],
    ['municipalities', municipalities],
    ['postcodes', postcodes],
    ['places', places],
    ['labels', labels.map(([name, latitude, longitude]) => ({ name, latitude, longitude }))],
  ])('%s', (_name, points: readonly Point[]) => {
    expect(points.filter(isOutsideGermany)).toEqual([]);
  });

  it('and each district has its point inside its own outline', () => {
    const astray = districts.filter((district) => !districtsAt(district).includes(district.ags));
    expect(astray.map(({ ags }) => ags)).toEqual([]);
  });

  it('and all but a few on the coast and the border are within its outline', () => {
    expect([...postcodes, ...places].filter((point) => districtsAt(point).length === 0).length).toBeLessThan(
      50,
    );
  });
});

function districtsAt(point: Point): string[] {
  return findNearDistricts(shapes, point, 0).map(({ ags }) => ags);
}

describe('places', () => {
  it.each([
    ['09162000', 'München', 'Munich Muenchen Мюнхен ميونخ 慕尼黑 Monachium Münih Mnichov'],
    ['05315000', 'Köln', 'Кёльн كولونيا Colonia'],
    ['14713000', 'Leipzig', 'Lipsk'],
    ['06412000', 'Frankfurt am Main', 'Франкфурт-на-Майне'],
    ['03241001', 'Hannover', 'هانوفر'],
  ])('%s is shown as %s and has the names %s', (ags, label, names) => {
    const place = places.find(({ municipalityAgs, name }) => municipalityAgs === ags && name === label);
    const known = new Set([label, ...(place?.otherNames ?? [])].map(foldNameLoosely));
    expect(names.split(' ').filter((name) => !known.has(foldNameLoosely(name)))).toEqual([]);
  });

  it('and postcodes belong to municipalities we know', () => {
    const keys = new Set(municipalities.map(({ ags }) => ags));
    expect([...places, ...postcodes].filter(({ municipalityAgs }) => !keys.has(municipalityAgs))).toEqual([]);
  });

  it('without a key of their own lie in the right Land', () => {
    expect(places.find(({ name }) => name === 'Vegesack')?.municipalityAgs).toBe('04011000');
  });
});

describe('the base map', () => {
  it('holds the layers the map draws, and 400 districts', () => {
    expect(Object.keys(baseMap.objects)).toEqual(['land', 'countryBorders', 'districts', 'rivers', 'lakes']);
    const keys = shapes.map(({ ags }) => ags);
    expect(keys.toSorted()).toEqual(districts.map(({ ags }) => ags));
  });

  it('names the places in German, the most important first', () => {
    expect(labels[0]?.[0]).toBe('Berlin');
    expect(labels.map(([name]) => name)).toContain('München');
    expect(labels.every(([, , , minZoom]) => minZoom >= 5 && minZoom <= 11)).toBe(true);
  });
});

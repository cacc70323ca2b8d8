import { type Place } from '@/lib/domain/place';
import {
  type IndexedArea,
  type IndexedDistrict,
  type IndexedMunicipality,
  unpackDistricts,
  unpackMunicipalities,
  unpackStates,
} from './indexed-area';
import { unpackPostcodes } from './indexed-postcode';
import { withoutAddition } from './name-addition';
import { foldNameLoosely } from './fold-name';
import { type AreaName, createNameIndex, type NameIndex, NO_NAMES } from './name-index';
import { unpackDeltas, unpackTexts } from './packed-columns';

/** All places of Germany, ready to be searched in the browser and on the server alike. */
export interface PlaceIndex {
  /** Municipalities, then districts, then Länder; names point here. */
  areas: readonly IndexedArea[];
  /** German names. */
  names: NameIndex;
  /** Names in other languages and scripts; empty until they are added. */
  otherNames: NameIndex;
  /** By digits; a postcode in two Länder has two entries. */
  postcodes: readonly IndexedArea[];
  /** Areas by key, `district:14713`. */
  byKey: ReadonlyMap<string, Place>;
}

const LINES = 26;
// The city and the Land are one place; Bremen's Land has Bremerhaven besides.
const CITY_STATES = ['02', '11'];

/** Reads `public/geo/places-1.txt`, whose lines tools/geodata describes. Throws where it is not that file. */
export function unpackPlaces(text: string): PlaceIndex {
  const lines = text.trimEnd().split('\n');
  if (lines.length !== LINES) throw new Error(`The index of places has ${lines.length} lines.`);
  const states = unpackStates(lines.slice(0, 3));
  const districts = unpackDistricts(lines.slice(3, 7));
  const municipalities = unpackMunicipalities(lines.slice(7, 14), districts);
  const areas = [...municipalities, ...districts, ...states];
  const firstState = areas.length - states.length;
  const towns = listMunicipalityNames(municipalities);
  const names = [
    ...towns,
    ...listDistrictNames(districts, municipalities.length, towns),
    ...listStateNames(states, municipalities, firstState),
    ...unpackFurtherNames(lines.slice(22, 24), firstState).map((row) => ({ ...row, isPart: true })),
    ...unpackFurtherNames(lines.slice(24), firstState),
  ];
  return {
    areas,
    names: createNameIndex(names),
    otherNames: NO_NAMES,
    postcodes: unpackPostcodes(lines.slice(14, 22), municipalities),
    byKey: new Map(areas.map(({ place }) => [place.key, place])),
  };
}

/** Adds the names of `public/geo/places-2.txt`. */
export function addOtherNames(index: PlaceIndex, text: string): PlaceIndex {
  const stateCount = index.areas.filter(({ place }) => place.kind === 'state').length;
  const firstState = index.areas.length - stateCount;
  let target = 0;
  const names = text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [delta, ...others] = unpackTexts(line);
      target += Number(delta);
      return others.map((name) => ({ name, area: toArea(target, firstState) }));
    });
  return { ...index, otherNames: createNameIndex(names) };
}

/** A place by its key, or null. `byKey` knows no postcodes: one in two Länder is none. */
export function findPlaceByKey(index: PlaceIndex, key: string): Place | null {
  const area = index.byKey.get(key);
  if (area) return area;
  const found = index.postcodes.filter(({ place }) => place.key === key);
  return found.length === 1 ? (found[0]?.place ?? null) : null;
}

function listMunicipalityNames(municipalities: IndexedMunicipality[]): AreaName[] {
  return municipalities.flatMap(({ place: { name } }, area) => {
    const short = withoutAddition(name);
    return short === name
      ? [{ name, area }]
      : [
          { name, area },
          { name: short, area },
        ];
  });
}

/** A town that is its own district is listed as a town; a bare name is a district only where no town bears it. */
function listDistrictNames(districts: IndexedDistrict[], firstArea: number, towns: AreaName[]): AreaName[] {
  const townNames = new Set(towns.map(({ name }) => foldNameLoosely(name)));
  return districts.flatMap(({ place, kind, shortName }, index) => {
    if (kind === 'kreisfreie Stadt') return [];
    const bare = townNames.has(foldNameLoosely(shortName)) ? [] : [shortName];
    const names = new Set([...bare, place.name, `Landkreis ${shortName}`, `Kreis ${shortName}`]);
    return [...names].map((name) => ({ name, area: firstArea + index }));
  });
}

function listStateNames(states: IndexedArea[], towns: IndexedArea[], firstState: number): AreaName[] {
  return states.flatMap(({ place: { name, stateAgs } }, index) => {
    const town = towns.findIndex(({ place }) => place.name === name && place.stateAgs === stateAgs);
    if (town < 0) return [{ name, area: firstState + index }];
    return [{ name: `Land ${name}`, area: CITY_STATES.includes(stateAgs) ? town : firstState + index }];
  });
}

function unpackFurtherNames([texts = '', targets = '']: string[], firstState: number): AreaName[] {
  const positions = unpackDeltas(targets);
  return unpackTexts(texts).map((name, index) => ({ name, area: toArea(positions[index] ?? 0, firstState) }));
}

/** The tables count municipalities from 0 up, Länder from -1 down. */
function toArea(target: number, firstState: number): number {
  return target >= 0 ? target : firstState - 1 - target;
}

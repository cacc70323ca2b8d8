import { type Area, isWellFormedArea } from '@/lib/domain/area';
import { districtName, regionName } from './area-names';
import {
  districts,
  type District,
  municipalities,
  type Municipality,
  type Point,
  postcodes,
  regions,
  type Region,
  type State,
  states,
} from './gazetteer-data';

const byAgs = <T extends { ags: string }>(areas: T[]) => new Map(areas.map((area) => [area.ags, area]));

const statesByAgs = byAgs<State>(states);
const regionsByAgs = byAgs<Region>(regions);
const districtsByAgs = byAgs<District>(districts);
const municipalitiesByAgs = byAgs<Municipality>(municipalities);
const postcodesByDigits = new Map(postcodes.map((row) => [row.postcode, row]));

/** In a smaller town "somewhere here" would give a confidential address away. */
const INHABITANTS_OF_PUBLIC_TOWN_MIN = 20_000;

/** The Länder in the order of their keys. */
export function listStates(): readonly State[] {
  return states;
}

function getDistrict(ags: string): District | null {
  return districtsByAgs.get(ags) ?? null;
}

function getMunicipality(ags: string): Municipality | null {
  return municipalitiesByAgs.get(ags) ?? null;
}

/** Whether the key is that of an area we know. The whole country is known by an empty key. */
export function isKnownArea(area: Area): boolean {
  return isWellFormedArea(area) && (area.level === 'nationwide' || findRecord(area) !== null);
}

/**
 * The area's own point in degrees: a town's centre, otherwise a place well inside. Null for the whole country
 * and for unknown keys.
 */
export function getAreaPoint(area: Area): Point | null {
  const record = findRecord(area);
  return record && { latitude: record.latitude, longitude: record.longitude };
}

/**
 * German name, telling districts from towns: "Bayern", "Regierungsbezirk Detmold", "Landkreis Rostock", "Rostock",
 * "Weiden in der Oberpfalz". Null for the whole country and for unknown keys.
 */
export function getAreaName({ level, ags }: Area): string | null {
  const district = level === 'district' ? getDistrict(ags) : null;
  if (district) return districtName(district);
  const region = level === 'region' ? (regionsByAgs.get(ags) ?? null) : null;
  if (region) return regionName(region);
  return findRecord({ level, ags })?.name ?? null;
}

/** AGS-2 of the Land the area lies in, null for the whole country and for unknown keys. */
export function getAreaState(area: Area): string | null {
  return findRecord(area) ? area.ags.slice(0, 2) : null;
}

/**
 * The area that may be shown for a confidential address: a municipality only when it is large enough, else its
 * district. Where the population is unknown it counts as small. Same input, same output: nothing to average out.
 */
export function getPublicArea(area: Area): Area {
  if (area.level !== 'municipality') return area;
  const population = getMunicipality(area.ags)?.population ?? 0;
  const isLarge = population >= INHABITANTS_OF_PUBLIC_TOWN_MIN;
  return isLarge ? area : { level: 'district', ags: area.ags.slice(0, 5) };
}

/** The point of `getPublicArea`; null for the whole country and for unknown areas. */
export function getPublicPoint(area: Area): Point | null {
  return getAreaPoint(getPublicArea(area));
}

/** The postcode's own point in degrees, or null. Abolished postcodes are known too. */
export function getPostcodePoint(postcode: string): Point | null {
  const point = postcodesByDigits.get(postcode);
  return point ? { latitude: point.latitude, longitude: point.longitude } : null;
}

/** The municipality and district that hold the postcode's point: a postcode may reach into others as well. */
export function getPostcodePlace(
  postcode: string,
): { municipality: Municipality; district: District } | null {
  const ags = postcodesByDigits.get(postcode)?.municipalityAgs ?? '';
  const municipality = getMunicipality(ags);
  const district = getDistrict(ags.slice(0, 5));
  return municipality && district ? { municipality, district } : null;
}

function findRecord({ level, ags }: Area): State | Region | District | Municipality | null {
  switch (level) {
    case 'nationwide':
      return null;
    case 'state':
      return statesByAgs.get(ags) ?? null;
    case 'region':
      return regionsByAgs.get(ags) ?? null;
    case 'district':
      return getDistrict(ags);
    case 'municipality':
      return getMunicipality(ags);
  }
}

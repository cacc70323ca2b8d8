import { foldName, foldNameLoosely } from './fold-name';
import {
  type District,
  districts,
  municipalities,
  type Municipality,
  regions,
  type Region,
  type State,
  states,
} from './gazetteer-data';
import { withoutAddition } from './name-addition';

const DISTRICT_PREFIX = /^(?:Landkreis|Kreis|Lkr\.?|LK)\s+/iu;
const TOWN_PREFIX = /^(?:Stadtkreis|Kreisfreie Stadt|Stadt)\s+/iu;
const REGION_PREFIX = /^(?:Regierungsbezirk|Reg\.-Bez\.)\s+/iu;

const municipalitiesByName = indexByName(municipalities, (area) => [area.name, area.officialName]);
const municipalitiesByShortName = indexByName(municipalities, (area) => [withoutAddition(area.name)]);

/**
 * Municipalities called so, the largest first. A full name beats a short one: "Halle (Saale)" is one, "Halle"
 * are several. With `stateAgs` (AGS-2) only those of that Land.
 */
export function findMunicipalitiesByName(name: string, stateAgs?: string): Municipality[] {
  const inState = ({ ags }: Municipality) => stateAgs === undefined || ags.startsWith(stateAgs);
  const full = lookUp(municipalitiesByName, name).filter(inState);
  const found = preferSameSpelling(full, name, (area) => [area.name, area.officialName]);
  if (found.length > 0) return found.sort(byPopulation);
  const short = lookUp(municipalitiesByShortName, name).filter(inState);
  return preferSameSpelling(short, name, (area) => [withoutAddition(area.name)]).sort(byPopulation);
}

/**
 * The one district called so, or null. "Landkreis Rostock" and "Kreis Gütersloh" are Landkreise; a bare "Rostock"
 * is the town. A bare town's name is never the Landkreis around it: "Gütersloh" is null.
 */
export function findDistrictByName(name: string): District | null {
  const wanted = name.trim();
  const isRural = (area: District) => area.kind !== 'kreisfreie Stadt';
  const rural = only(findByName(districts.filter(isRural), wanted.replace(DISTRICT_PREFIX, '')));
  if (DISTRICT_PREFIX.test(wanted)) return rural;
  const towns = districts.filter((area) => !isRural(area));
  const town = only(findByName(towns, wanted.replace(TOWN_PREFIX, '')));
  if (town || TOWN_PREFIX.test(wanted)) return town;
  return findMunicipalitiesByName(wanted).length === 0 ? rural : null;
}

/** The Regierungsbezirk called so, or null. Here too a bare town's name is the town: "Gießen" is null. */
export function findRegionByName(name: string): Region | null {
  const wanted = name.trim();
  const region = only(findByName(regions, wanted.replace(REGION_PREFIX, '')));
  return REGION_PREFIX.test(wanted) || findMunicipalitiesByName(wanted).length === 0 ? region : null;
}

/** A Land by its German name, or null. */
export function findStateByName(name: string): State | null {
  return only(findByName(states, name));
}

interface Named {
  name: string;
  officialName: string;
}

function findByName<T extends Named>(areas: T[], name: string): T[] {
  const loose = areas.filter((area) => isCalled([area.name, area.officialName], name, foldNameLoosely));
  const full = preferSameSpelling(loose, name, (area) => [area.name, area.officialName]);
  if (full.length > 0) return full;
  return areas.filter((area) => isCalled([withoutAddition(area.name)], name, foldName));
}

function isCalled(names: string[], wanted: string, fold: (name: string) => string): boolean {
  return names.some((name) => fold(name) === fold(wanted));
}

/** Loose folding may mix different names up; where one is spelled as asked for, the others are not meant. */
function preferSameSpelling<T>(found: T[], wanted: string, namesOf: (area: T) => string[]): T[] {
  const same = found.filter((area) => isCalled(namesOf(area), wanted, foldName));
  return same.length > 0 ? same : found;
}

function indexByName<T>(areas: T[], namesOf: (area: T) => string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const area of areas) {
    for (const key of new Set(namesOf(area).map(foldNameLoosely))) {
      index.set(key, [...(index.get(key) ?? []), area]);
    }
  }
  return index;
}

function lookUp<T>(index: Map<string, T[]>, name: string): T[] {
  return index.get(foldNameLoosely(name)) ?? [];
}

function only<T>(found: T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

function byPopulation(a: Municipality, b: Municipality): number {
  return (b.population ?? 0) - (a.population ?? 0) || (a.ags < b.ags ? -1 : 1);
}

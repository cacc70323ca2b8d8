import { type Place } from '@/lib/domain/place';
import { districtName } from './area-names';
import { type District, type DistrictKind } from './gazetteer-data';
import { type Steps, toPoint, unpackDeltas, unpackOffsets, unpackRanks, unpackTexts } from './packed-columns';

/** A place that can be found, and how large it is: 0 is small or unknown, 36 is Berlin, a district and a Land above. */
export interface IndexedArea {
  place: Place;
  rank: number;
}

type NamedPlace = Pick<Place, 'kind' | 'key' | 'name' | 'stateAgs'>;
export type IndexedDistrict = IndexedArea & { kind: DistrictKind; steps: Steps; shortName: string };
export type IndexedMunicipality = IndexedArea & { steps: Steps };

const STATE_RANK = 100;
const DISTRICT_RANK = 50;
const KINDS: Record<string, DistrictKind> = { L: 'Landkreis', K: 'Kreis', k: 'kreisfreie Stadt' };

/** Lines: ISO codes with names, latitudes, longitudes. */
export function unpackStates([texts = '', latitudes = '', longitudes = '']: string[]): IndexedArea[] {
  const steps = toSteps(unpackDeltas(latitudes), unpackDeltas(longitudes));
  return unpackTexts(texts).map((text, index) => {
    const [key, stateAgs] = [`state:DE-${text.slice(0, 2)}`, String(index + 1).padStart(2, '0')];
    const place = toPlace({ kind: 'state', key, name: text.slice(2), stateAgs }, steps[index]);
    return { place, rank: STATE_RANK };
  });
}

/** Lines: kinds with names, keys, latitudes, longitudes. */
export function unpackDistricts([texts = '', keys = '', ...columns]: string[]): IndexedDistrict[] {
  const steps = toSteps(unpackDeltas(columns[0] ?? ''), unpackDeltas(columns[1] ?? ''));
  const numbers = unpackDeltas(keys);
  return unpackTexts(texts).map((text, index) => {
    const kind = KINDS[text[0] ?? ''] ?? 'Landkreis';
    const [shortName, ags] = [text.slice(1), String(numbers[index]).padStart(5, '0')];
    const name = districtName({ name: shortName, kind } as District);
    const named = { kind: 'district', key: `district:${ags}`, name, stateAgs: ags.slice(0, 2) } as const;
    const place = { ...toPlace(named, steps[index]), districtAgs: ags, districtName: name };
    return { place, rank: DISTRICT_RANK, kind, steps: steps[index] ?? [0, 0], shortName };
  });
}

/** Lines: names, keys, offsets from the district's point (four columns), populations. */
export function unpackMunicipalities(lines: string[], districts: IndexedDistrict[]): IndexedMunicipality[] {
  const [texts = '', keys = '', ...columns] = lines;
  const offsets = unpackOffsetPairs(columns);
  const ranks = unpackRanks(columns[4] ?? '');
  const numbers = unpackDeltas(keys);
  const byAgs = new Map(districts.map((district) => [district.place.districtAgs, district]));
  return unpackTexts(texts).map((name, index) => {
    const ags = String(numbers[index]).padStart(8, '0');
    const district = byAgs.get(ags.slice(0, 5));
    const steps = plus(district?.steps, offsets[index]);
    return { place: toMunicipality(name, ags, steps, district?.place), rank: ranks[index] ?? 0, steps };
  });
}

/** Four columns: latitudes coarse and fine, longitudes coarse and fine. */
export function unpackOffsetPairs(columns: string[]): Steps[] {
  const [a = '', b = '', c = '', d = ''] = columns;
  return toSteps(unpackOffsets(a, b), unpackOffsets(c, d));
}

export function plus(a: Steps = [0, 0], b: Steps = [0, 0]): Steps {
  return [a[0] + b[0], a[1] + b[1]];
}

function toMunicipality(name: string, ags: string, steps: Steps, district: Place | undefined): Place {
  const named = {
    kind: 'municipality',
    key: `municipality:${ags}`,
    name,
    stateAgs: ags.slice(0, 2),
  } as const;
  const { districtAgs = null, districtName: nameOfDistrict = null } = district ?? {};
  return { ...toPlace(named, steps), municipalityAgs: ags, districtAgs, districtName: nameOfDistrict };
}

function toPlace(named: NamedPlace, steps: Steps = [0, 0]): Place {
  return {
    ...named,
    ...toPoint(steps),
    municipalityAgs: null,
    municipalityName: null,
    districtAgs: null,
    districtName: null,
  };
}

function toSteps(latitudes: number[], longitudes: number[]): Steps[] {
  return latitudes.map((latitude, index) => [latitude, longitudes[index] ?? 0]);
}

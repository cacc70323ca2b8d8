import districtRows from './data/districts.json';
import municipalityRows from './data/municipalities.json';
import placeRows from './data/places.json';
import postcodeRows from './data/postcodes.json';
import regionRows from './data/regions.json';
import stateRows from './data/states.json';

/** Degrees, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

interface NamedArea extends Point {
  ags: string;
  /** As BKG writes it: "Weiden i.d. OPf." */
  officialName: string;
  /** Abbreviations written out: "Weiden in der Oberpfalz". */
  name: string;
}

export interface State extends NamedArea {
  /** ISO 3166-2. */
  code: string;
}
export type Region = NamedArea;
export interface District extends NamedArea {
  kind: DistrictKind;
}
export type DistrictKind = 'Landkreis' | 'Kreis' | 'kreisfreie Stadt';
export interface Municipality extends NamedArea {
  /** GeoNames' number of inhabitants, null where it knows none. */
  population: number | null;
}
export interface Postcode extends Point {
  postcode: string;
  municipalityAgs: string;
}
/** A town, village or part of a town, for searching. */
export interface Place extends Point {
  name: string;
  municipalityAgs: string;
  population: number | null;
  /** In all languages and scripts, without a language tag: good for finding, not for showing. */
  otherNames: string[];
}

// The shapes of the rows, one file each; a JSON import has no tuples. The tests read every row.
type StateRow = [ags: string, code: string, name: string, ...Coordinates];
type RegionRow = [ags: string, name: string, ...Coordinates];
type DistrictRow = [ags: string, name: string, kind: DistrictKind, ...Coordinates, fullName?: string];
type MunicipalityRow = [
  ags: string,
  name: string,
  ...Coordinates,
  population: number | null,
  fullName?: string,
];
type PlaceRow = [name: string, ...Coordinates, ags: string, population: number | null, otherNames: string];
type PostcodeRow = [postcode: string, ...Coordinates, ags: string];
type Coordinates = [latitude: number, longitude: number];

export const states = (stateRows as unknown as StateRow[]).map(
  ([ags, code, name, latitude, longitude]): State => ({
    ags,
    code,
    officialName: name,
    name,
    latitude,
    longitude,
  }),
);

export const regions = (regionRows as unknown as RegionRow[]).map(
  ([ags, name, latitude, longitude]): Region => ({ ags, officialName: name, name, latitude, longitude }),
);

export const districts = (districtRows as unknown as DistrictRow[]).map(
  ([ags, officialName, kind, latitude, longitude, name = officialName]): District => {
    return { ags, officialName, name, kind, latitude, longitude };
  },
);

export const municipalities = (municipalityRows as unknown as MunicipalityRow[]).map(
  ([ags, officialName, latitude, longitude, population, name = officialName]): Municipality => {
    return { ags, officialName, name, latitude, longitude, population };
  },
);

export const postcodes = (postcodeRows as unknown as PostcodeRow[]).map(
  ([postcode, latitude, longitude, municipalityAgs]): Postcode => {
    return { postcode, latitude, longitude, municipalityAgs };
  },
);

/** All places with their other names; built when asked for, since only searching needs it. */
export function listPlaces(): Place[] {
  return (placeRows as unknown as PlaceRow[]).map(
    ([name, latitude, longitude, municipalityAgs, population, otherNames]) => {
      const names = otherNames === '' ? [] : otherNames.split('|');
      return { name, latitude, longitude, municipalityAgs, population, otherNames: names };
    },
  );
}

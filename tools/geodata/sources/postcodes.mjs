import { readPackageJson, readTable } from './package-file.mjs';

/** OpenGeoDB's postcodes with their own points: `{ postcode, latitude, longitude }`. */
export function readPostcodes() {
  return readPackageJson('zip-to-city/germany.json').map(({ zip, lat, lon }) => ({
    postcode: zip,
    latitude: Number(lat),
    longitude: Number(lon),
  }));
}

/** Postcodes younger than OpenGeoDB: `{ postcode, ags, name }`, the name only to check the key. */
export function readNewerPostcodes() {
  return readTable('newer-postcodes').map(([postcode, ags, name]) => ({ postcode, ags, name }));
}

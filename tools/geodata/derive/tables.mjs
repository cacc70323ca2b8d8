import { readTable } from '../sources/package-file.mjs';
import { displayName } from './display-name.mjs';
import { labelOf, searchNames } from './places.mjs';

/** Rows of the files in lib/geo/data; their shapes are described in the README. */

export function deriveStates(states, points) {
  const isoCodes = new Map(readTable('states'));
  return states.map(({ ags, name }) => [ags, isoCodes.get(ags), name, ...toPair(points.get(ags))]);
}

export function deriveRegions(regions, points) {
  return regions.map(({ ags, name }) => [ags, name, ...toPair(points.get(ags))]);
}

/** A town that is its own district is marked where the town is, not in the middle of its woods. */
export function deriveDistricts(districts, points, municipalityPoints) {
  return districts.map(({ ags, name, kind }) => {
    const point = municipalityPoints.get(`${ags}000`) ?? points.get(ags);
    return [ags, name, districtKind(kind), ...toPair(point), ...fullName(name)];
  });
}

function districtKind(kind) {
  return kind === 'Landkreis' || kind === 'Kreis' ? kind : 'kreisfreie Stadt';
}

export function deriveMunicipalities(municipalities, points, mainPlaces) {
  return municipalities.map(({ ags, name }) => {
    const population = mainPlaces.get(ags)?.population ?? null;
    return [ags, name, ...toPair(points.get(ags)), population, ...fullName(name)];
  });
}

/** The name in full as one more column, only where the official one is abbreviated. */
function fullName(name) {
  const full = displayName(name);
  return full === name ? [] : [full];
}

export function derivePlaces(places, mainPlaces) {
  const rows = places.map((place) => {
    const label = labelOf(place, mainPlaces);
    const { ags } = place.municipality;
    return [label, ...toPair(place), ags, place.population, searchNames(place, label).join('|')];
  });
  return rows.sort((a, b) => (b[4] ?? 0) - (a[4] ?? 0) || compareText(a[3], b[3]) || compareText(a[0], b[0]));
}

export function derivePostcodes(postcodes, newerPostcodes, index, municipalityPoints) {
  const corrections = new Map(readTable('corrected-postcodes'));
  const older = postcodes.map((row) => {
    const ags = corrections.get(row.postcode) ?? index.find(row).ags;
    return [row.postcode, ...toPair(row), ags];
  });
  const newer = newerPostcodes.map(({ postcode, ags }) => [
    postcode,
    ...toPair(municipalityPoints.get(ags)),
    ags,
  ]);
  return [...older, ...newer].sort((a, b) => compareText(a[0], b[0]));
}

const compareText = (a, b) => (a < b ? -1 : Number(a > b));

/** Latitude and longitude in degrees, to 4 decimals (11 m). */
function toPair({ latitude, longitude }) {
  return [Number(latitude.toFixed(4)), Number(longitude.toFixed(4))];
}

import { deriveBaseMap } from './derive/base-map.mjs';
import { findInnerPoints } from './derive/inner-points.mjs';
import { deriveLabels } from './derive/labels.mjs';
import { findMainPlaces, locatePlaces } from './derive/places.mjs';
import { createPolygonIndex } from './derive/polygon-index.mjs';
import { deriveSearchIndex } from './derive/search-index.mjs';
import { deriveStateOutlines } from './derive/state-outlines.mjs';
import * as tables from './derive/tables.mjs';
import { readDistricts, readMunicipalities, readRegions, readStates } from './sources/bkg.mjs';
import { readGermanPlaces } from './sources/geonames.mjs';
import { readNewerPostcodes, readPostcodes } from './sources/postcodes.mjs';

/** Derives every committed file: `Map<path from the project's root, text>`. */
export async function deriveOutputs() {
  const gazetteer = await readGazetteer();
  const data = await deriveTables(gazetteer);
  const files = Object.entries(data).map(([name, rows]) => [`lib/geo/data/${name}.json`, toLines(rows)]);
  const baseMap = await deriveBaseMap(gazetteer.districts);
  const labels = deriveLabels(gazetteer.places, gazetteer.mainPlaces);
  const searchIndex = deriveSearchIndex(data);
  const outlines = await deriveStateOutlines(readStates(), data.states);
  return new Map([
    ...files,
    ['lib/geo/data/state-outlines.json', toLines(outlines)],
    ['public/geo/base-map.json', JSON.stringify(baseMap)],
    ['public/geo/labels.json', toLines(labels)],
    ['public/geo/places-1.txt', searchIndex.first],
    ['public/geo/places-2.txt', searchIndex.second],
  ]);
}

async function readGazetteer() {
  const municipalities = readMunicipalities();
  const index = createPolygonIndex(municipalities);
  const places = locatePlaces(readGermanPlaces(), municipalities, index);
  const mainPlaces = findMainPlaces(places);
  const municipalityPoints = new Map([...(await findInnerPoints(municipalities)), ...mainPlaces]);
  return { districts: readDistricts(), municipalities, index, places, mainPlaces, municipalityPoints };
}

async function deriveTables({ districts, municipalities, index, places, mainPlaces, municipalityPoints }) {
  const states = readStates();
  const regions = readRegions();
  const districtPoints = await findInnerPoints(districts);
  return {
    states: tables.deriveStates(states, await findInnerPoints(states)),
    regions: tables.deriveRegions(regions, await findInnerPoints(regions)),
    districts: tables.deriveDistricts(districts, districtPoints, municipalityPoints),
    municipalities: tables.deriveMunicipalities(municipalities, municipalityPoints, mainPlaces),
    places: tables.derivePlaces(places, mainPlaces),
    postcodes: tables.derivePostcodes(readPostcodes(), readNewerPostcodes(), index, municipalityPoints),
  };
}

/** One row per line, so that a change shows as the lines that changed. */
function toLines(rows) {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

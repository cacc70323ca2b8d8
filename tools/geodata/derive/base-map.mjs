import mapshaper from 'mapshaper';
import { topology } from 'topojson-server';
import { readCountryBorders, readLakes, readLand, readRivers } from '../sources/natural-earth.mjs';
import { toCollection } from './inner-points.mjs';

const SURROUNDINGS = '-3,42,24,60'; // west, south, east, north: what a wide screen shows around Germany
const RIVERS_AND_LAKES = '4.5,46,16.5,56';
const GRID = 27_000; // a quantisation step of 0.001°, about 100 m

/** TopoJSON with the objects land, countryBorders, districts, rivers and lakes. */
export async function deriveBaseMap(districts) {
  const objects = {
    land: await clip(readLand(), SURROUNDINGS),
    countryBorders: await clip(readCountryBorders(), SURROUNDINGS),
    districts: await simplify(districts),
    rivers: await clip(readRivers(), RIVERS_AND_LAKES),
    lakes: await clip(readLakes(), RIVERS_AND_LAKES),
  };
  return topology(objects, GRID);
}

/** Dissolving joins the districts that were merged; shared borders stay shared. */
function simplify(districts) {
  const commands = '-dissolve ags -simplify weighted 4% keep-shapes';
  return shape(toCollection(districts), commands);
}

function clip(input, bounds) {
  return shape(input, `-clip bbox=${bounds} -filter-fields`);
}

async function shape(input, commands) {
  const run = `-i in.json ${commands} -o out.json format=geojson precision=0.0001`;
  const output = await mapshaper.applyCommands(run, { 'in.json': input });
  return JSON.parse(output['out.json']);
}

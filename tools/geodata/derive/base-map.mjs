import mapshaper from 'mapshaper';
import { topology } from 'topojson-server';
import { readCountryBorders, readLakes, readLand, readRivers } from '../sources/natural-earth.mjs';
import { toCollection } from './inner-points.mjs';

// Bounds are west, south, east, north: what a wide screen shows around Germany, and Germany's own rivers.
const NEIGHBOURS = '-clip bbox=-3,42,24,60 -filter-fields -simplify weighted 15%';
const WATERS = '-clip bbox=4.5,46,16.5,56 -filter-fields';
// Dissolving joins the districts that were merged; borders stay shared.
const DISTRICTS = '-dissolve ags -simplify weighted 4% keep-shapes';
const GRID = 27_000; // a quantisation step of 0.001°, about 100 m

/** TopoJSON with the objects land, countryBorders, districts, rivers and lakes. */
export async function deriveBaseMap(districts) {
  const objects = {
    land: await shape(readLand(), NEIGHBOURS),
    countryBorders: await shape(readCountryBorders(), NEIGHBOURS),
    districts: await shape(toCollection(districts), DISTRICTS),
    rivers: await shape(readRivers(), WATERS),
    lakes: await shape(readLakes(), WATERS),
  };
  return topology(objects, GRID);
}

async function shape(input, commands) {
  const run = `-i in.json ${commands} -o out.json format=geojson precision=0.0001`;
  const output = await mapshaper.applyCommands(run, { 'in.json': input });
  return JSON.parse(output['out.json']);
}

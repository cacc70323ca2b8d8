import mapshaper from 'mapshaper';
import { toCollection } from './inner-points.mjs';

// Germany at a width of 300 to 450 pixels: what is smaller than a pixel or two is left out.
const OUTLINES = '-simplify weighted 1.5% keep-shapes -filter-islands min-area=60km2';
const WEST = 5.8;
const NORTH = 55.1;
const UNITS_PER_DEGREE = 128; // Germany is 1,000 units high
// One degree of longitude is that much shorter than one of latitude in the middle of Germany.
const SHRINKING = Math.cos((51.2 * Math.PI) / 180);

/** `[ISO 3166-2, x, y, path]` of every Land, in whole units of one drawing: a point well inside, then its borders. */
export async function deriveStateOutlines(states, rows) {
  const run = `-i in.json ${OUTLINES} -o out.json format=geojson precision=0.0001`;
  const output = await mapshaper.applyCommands(run, { 'in.json': toCollection(states) });
  const { features } = JSON.parse(output['out.json']);
  const paths = new Map(features.map(({ properties, geometry }) => [properties.ags, toPath(geometry)]));
  return rows.map(([ags, code, , latitude, longitude]) => [
    code,
    ...toUnits([longitude, latitude]),
    paths.get(ags),
  ]);
}

function toPath({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flat().map(toRing).join('');
}

/** Steps from corner to corner are shorter to write than positions. */
function toRing(ring) {
  const [start, ...corners] = ring.slice(0, -1).map(toUnits);
  let from = start;
  const steps = corners.flatMap((corner) => {
    const step = [corner[0] - from[0], corner[1] - from[1]];
    from = corner;
    return step.some((part) => part !== 0) ? [step] : [];
  });
  // What became a line or a point in whole units would only be a blot.
  return steps.length < 3 ? '' : `M${join(start)}l${join(steps.flat())}z`;
}

/** A minus sign parts numbers as well as a blank does. */
const join = (numbers) => numbers.join(' ').replaceAll(' -', '-');

function toUnits([longitude, latitude]) {
  return [
    Math.round((longitude - WEST) * SHRINKING * UNITS_PER_DEGREE),
    Math.round((NORTH - latitude) * UNITS_PER_DEGREE),
  ];
}

import mapshaper from 'mapshaper';

/** A point well inside each area, by key: `Map<ags, { latitude, longitude }>`. */
export async function findInnerPoints(areas) {
  const input = toCollection(areas);
  const commands = '-i areas.json -points inner -o points.json precision=0.0001';
  const output = await mapshaper.applyCommands(commands, { 'areas.json': input });
  const { features } = JSON.parse(output['points.json']);
  return new Map(features.map(({ properties, geometry }) => [properties.ags, toPoint(geometry.coordinates)]));
}

export function toCollection(areas) {
  const features = areas.map(({ ags, geometry }) => ({ type: 'Feature', properties: { ags }, geometry }));
  return { type: 'FeatureCollection', features };
}

function toPoint([longitude, latitude]) {
  return { latitude, longitude };
}

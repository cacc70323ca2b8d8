import { feature } from 'topojson-client';
import type { Box, DistrictShape, Position } from './district-shapes';
import type { Topology } from './topology';

interface District {
  properties: { ags: string };
  geometry:
    { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };
}

/** The 400 districts of the base map. */
export function readDistrictShapes(topology: Topology): DistrictShape[] {
  const { districts } = topology.objects;
  if (districts === undefined) throw new Error('The base map has no districts.');
  const { features } = feature(topology, districts) as unknown as { features: District[] };
  return features.map(({ properties: { ags }, geometry }) => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    return { ags, rings, box: boxOf(rings.flat()) };
  });
}

function boxOf(positions: readonly Position[]): Box {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}

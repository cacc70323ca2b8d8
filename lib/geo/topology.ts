import type { feature } from 'topojson-client';
import { fetchGeoFile, loadOnce } from './geo-files';

/** The committed base map: TopoJSON in degrees, with the objects that tools/geodata derives. */
export type Topology = Parameters<typeof feature>[0];

/** The base map as it is stored, loaded once. Rejects when it cannot be loaded; the next call tries again. */
export const loadTopology = loadOnce(
  async () => (await (await fetchGeoFile('base-map.json')).json()) as Topology,
);

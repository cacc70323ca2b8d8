import type { LatLngTuple } from 'leaflet';
import { merge, mesh } from 'topojson-client';
import { fetchGeoFile, loadOnce } from '@/lib/geo/geo-files';
import { loadTopology, type Topology } from '@/lib/geo/topology';

type Areas = Parameters<typeof merge>[1];
type Drawable = NonNullable<Parameters<typeof mesh>[1]>;

type Line = LatLngTuple[];
/** Outer ring first, then its holes. */
export type Rings = LatLngTuple[][];

/** What is drawn under the markers, as Leaflet takes it: latitude first, degrees (WGS 84). */
export interface BaseMap {
  abroad: Rings[];
  home: Rings[];
  lakes: Rings[];
  rivers: Line[];
  countryBorders: Line[];
  outline: Line[];
  stateBorders: Line[];
  districtBorders: Line[];
  /** The shape of a Land, region, district or district-free town by its official key; empty for a smaller area. */
  areaOf: (ags: string) => Rings[];
  labels: readonly PlaceName[];
}

/** A town's name, the most important first. From `smallestZoom` on there is room for it. */
export interface PlaceName {
  name: string;
  point: LatLngTuple;
  smallestZoom: number;
}

type LabelRow = [name: string, latitude: number, longitude: number, smallestZoom: number];

/** The base map, loaded once from our own origin. Rejects when it cannot be loaded; the next call tries again. */
export const loadBaseMap = loadOnce(async () => {
  const [topology, labels] = await Promise.all([loadTopology(), fetchGeoFile('labels.json')]);
  return toBaseMap(topology, (await labels.json()) as LabelRow[]);
});

/** Turns the committed TopoJSON into shapes. Länder are not stored: their keys begin the districts' keys. */
export function toBaseMap(topology: Topology, labels: readonly LabelRow[]): BaseMap {
  const drawable = (name: string) => topology.objects[name] as Drawable;
  const areas = (name: string) => toPolygons(merge(topology, areasOf(drawable(name))));
  const lines = (name: string, filter?: (a: Drawable, b: Drawable) => boolean) =>
    toLines(mesh(topology, drawable(name), filter));
  return {
    abroad: areas('land'),
    home: areas('districts'),
    lakes: areas('lakes'),
    rivers: lines('rivers'),
    countryBorders: lines('countryBorders'),
    outline: lines('districts', (a, b) => a === b),
    stateBorders: lines('districts', (a, b) => stateOf(a) !== stateOf(b)),
    districtBorders: lines('districts', (a, b) => a !== b && stateOf(a) === stateOf(b)),
    areaOf: (ags) => toPolygons(merge(topology, districtsIn(ags, drawable('districts')))),
    labels: labels.map(toPlaceName),
  };
}

function toPlaceName([name, latitude, longitude, smallestZoom]: LabelRow): PlaceName {
  return { name, point: [latitude, longitude], smallestZoom };
}

function areasOf(collection: Drawable): Areas {
  return (collection as unknown as { geometries: Areas }).geometries;
}

function agsOf({ properties }: { properties?: unknown }): string {
  return (properties as { ags: string }).ags;
}

function stateOf(district: Drawable): string {
  return agsOf(district).slice(0, 2);
}

/** The districts of an area. A town that is a district of its own has its key and three noughts. */
function districtsIn(ags: string, districts: Drawable): Areas {
  const key = ags.replace(/^(\d{5})000$/, '$1');
  const all = areasOf(districts) as unknown as { properties: unknown }[];
  return all.filter((district) => agsOf(district).startsWith(key)) as unknown as Areas;
}

function toPolygons({ coordinates }: { coordinates: number[][][][] }): Rings[] {
  return coordinates.map((rings) => rings.map(toLine));
}

function toLines({ coordinates }: { coordinates: number[][][] }): Line[] {
  return coordinates.map(toLine);
}

/** GeoJSON says longitude first, Leaflet latitude first. */
function toLine(positions: readonly number[][]): Line {
  return positions.map(([longitude = 0, latitude = 0]) => [latitude, longitude]);
}

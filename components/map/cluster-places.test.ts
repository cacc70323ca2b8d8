import { describe, expect, it } from 'vitest';
import type { PlaceGroup } from '@/lib/domain/place-groups';
import { buildCentre } from '@/lib/testing/build-centre';
import { findItem, findSplitZoom, indexPlaces } from './cluster-places';
import { MAX_ZOOM } from './map-view';

function place(name: string, latitude: number, longitude: number, centres = 1): PlaceGroup {
  return {
    key: `municipality:${name}`,
    name,
    latitude,
    longitude,
    exact: false,
    dashed: false,
    centres: Array.from({ length: centres }, (_, number) =>
      buildCentre({ slug: `${name}-${number}`, name: `${name} ${number}` }),
    ),
  };
}

const cologne = place('Köln', 50.94, 6.96, 3);
const bonn = place('Bonn', 50.73, 7.1);
const berlin = place('Berlin', 52.52, 13.4, 8);
const berlinArea = { ...place('Berlin', 52.52, 13.4), key: 'state:DE-BE' };

/** Web Mercator by its other formula, with the inverse hyperbolic sine. */
function toPixels(latitude: number, longitude: number, zoom: number) {
  const scale = (256 * 2 ** zoom) / (2 * Math.PI);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return { x: scale * radians(longitude), y: -scale * Math.asinh(Math.tan(radians(latitude))) };
}

describe('indexPlaces', () => {
  it('has every centre in exactly one marker, at every zoom', () => {
    const index = indexPlaces([cologne, bonn, berlin, berlinArea]);
    for (let zoom = 5; zoom <= MAX_ZOOM; zoom += 0.25) {
      const keys = index.itemsAt(zoom).flatMap(({ groups }) => groups.map(({ key }) => key));
      expect(keys.sort()).toEqual([berlin, berlinArea, bonn, cologne].map(({ key }) => key).sort());
    }
  });

  it('gathers neighbouring places from afar, stands at the largest of them, and counts their centres', () => {
    const [first, second] = indexPlaces([bonn, cologne, berlin]).itemsAt(5);
    expect(first?.groups).toEqual([berlin]);
    expect(second).toMatchObject({
      id: cologne.key,
      groups: [cologne, bonn],
      latitude: cologne.latitude,
      count: 4,
    });
  });

  it('keeps the markers so far apart that no target covers another', () => {
    const scattered = Array.from({ length: 200 }, (_, number) =>
      place(
        `Ort ${number}`,
        47.5 + ((number * 37) % 75) / 10,
        6 + ((number * 53) % 90) / 10,
        1 + (number % 4),
      ),
    );
    const index = indexPlaces(scattered);
    for (const zoom of [5, 5.25, 5.75, 6.5, 8]) {
      const spots = index.itemsAt(zoom).map(({ latitude, longitude }) => toPixels(latitude, longitude, zoom));
      const distances = spots.flatMap((a, at) =>
        spots.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(44);
    }
  });

  it('says from which zoom a cluster falls apart', () => {
    const index = indexPlaces([bonn, cologne]);
    const splitZoom = index.itemsAt(5)[0]?.splitZoom ?? 0;
    expect(index.itemsAt(splitZoom)).toHaveLength(2);
    expect(index.itemsAt(splitZoom - 0.25)).toHaveLength(1);
    expect(findSplitZoom(index, bonn.key, 5)).toBe(splitZoom);
  });

  it('keeps places on the same spot together for good: their marker opens all of them', () => {
    const index = indexPlaces([berlin, berlinArea]);
    expect(index.itemsAt(MAX_ZOOM)).toHaveLength(1);
    expect(findItem(index.itemsAt(6), berlinArea.key)).toMatchObject({ splitZoom: null, count: 9 });
    expect(findSplitZoom(index, berlinArea.key, 6)).toBe(6);
  });

  it('knows nothing of a place that the filter took away', () => {
    const index = indexPlaces([berlin]);
    expect(findItem(index.itemsAt(6), bonn.key)).toBeUndefined();
    expect(findItem(index.itemsAt(6), null)).toBeUndefined();
  });
});

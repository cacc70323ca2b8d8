const CELLS_PER_DEGREE = 10;

/**
 * Finds the area that holds a point. A point outside every area (on the coast or the border, where the
 * sources disagree by a few hundred metres) belongs to the nearest one.
 */
export function createPolygonIndex(areas) {
  const cells = new Map();
  for (const area of areas) {
    for (const polygon of area.geometry.coordinates) addToCells(cells, { area, polygon });
  }
  return {
    find({ latitude, longitude }) {
      const entries = cells.get(cellKey(cellOf(longitude), cellOf(latitude))) ?? [];
      const hit = entries.find(({ polygon }) => isInPolygon(longitude, latitude, polygon));
      return hit ? hit.area : findNearest(areas, longitude, latitude);
    },
  };
}

const cellOf = (degrees) => Math.floor(degrees * CELLS_PER_DEGREE);
const cellKey = (x, y) => `${x},${y}`;

function addToCells(cells, entry) {
  const xs = entry.polygon[0].map(([x]) => cellOf(x));
  const ys = entry.polygon[0].map(([, y]) => cellOf(y));
  const [left, right] = extent(xs);
  const [bottom, top] = extent(ys);
  for (let x = left; x <= right; x++) {
    for (let y = bottom; y <= top; y++) {
      const key = cellKey(x, y);
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(entry);
    }
  }
}

function extent(values) {
  return values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);
}

/** Even–odd rule over all rings, so that holes are outside. */
export function isInPolygon(x, y, rings) {
  return rings.reduce((inside, ring) => (isInRing(x, y, ring) ? !inside : inside), false);
}

function isInRing(x, y, ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

// Corners are dense enough (one every 100 m) to stand for the edges between them.
function findNearest(areas, x, y) {
  const stretch = Math.cos((y * Math.PI) / 180);
  let best = { area: null, distance: Infinity };
  for (const area of areas) {
    for (const [cornerX, cornerY] of area.geometry.coordinates.flat(2)) {
      const distance = ((cornerX - x) * stretch) ** 2 + (cornerY - y) ** 2;
      if (distance < best.distance) best = { area, distance };
    }
  }
  return best.area;
}

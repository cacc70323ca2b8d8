import { labelOf } from './places.mjs';

// A place is named from this zoom on, if it has at least so many inhabitants.
const STEPS = [
  [5, 500_000],
  [6, 200_000],
  [7, 100_000],
  [8, 50_000],
  [9, 20_000],
  [10, 12_000],
];
const TOWN_PART = 'PPLX';
const TOWN_PART_ZOOM = 11;

/** `[name, latitude, longitude, minZoom]`, the most important place first (it wins a collision). */
export function deriveLabels(places, mainPlaces) {
  const mains = [...mainPlaces.values()].sort(byPopulation).flatMap((place) => {
    const step = STEPS.find(([, population]) => (place.population ?? 0) >= population);
    return step ? [toLabel(place, mainPlaces, step[0])] : [];
  });
  const parts = places.filter(isLargeTownPart).sort(byPopulation);
  return [...mains, ...parts.map((place) => toLabel(place, mainPlaces, TOWN_PART_ZOOM))];
}

function isLargeTownPart({ featureCode, population }) {
  return featureCode === TOWN_PART && (population ?? 0) >= 12_000;
}

const byPopulation = (a, b) => b.population - a.population || (a.name < b.name ? -1 : 1);

function toLabel(place, mainPlaces, minZoom) {
  const round = (degrees) => Number(degrees.toFixed(3));
  return [labelOf(place, mainPlaces), round(place.latitude), round(place.longitude), minZoom];
}

import { displayName } from './display-name.mjs';
import { comparableName, isSameTown } from './names.mjs';

// GeoNames' kinds of places, the seat of the highest office first. Unlisted kinds (parts of towns, former
// villages) never stand for a municipality.
const SEATS = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLG', 'PPL', 'PPLL'];
const TRANSLITERATION = /^[a-z]/u; // machine-made ("mwnykh"); names people write begin with a capital
const AIRPORT_CODE = /^[A-Z]{3}$/u;

/** Gives each GeoNames place its municipality's key: GeoNames' own where still valid, else by its point. */
export function locatePlaces(places, municipalities, index) {
  const known = new Map(municipalities.map((area) => [area.ags, area]));
  return places.map((place) => ({ ...place, municipality: known.get(place.ags) ?? index.find(place) }));
}

/** The place that gives each municipality its point and population: `Map<ags, place>`. */
export function findMainPlaces(places) {
  const mainPlaces = new Map();
  for (const place of places.filter(isMainPlace).sort(compareSeats)) {
    const { ags } = place.municipality;
    if (!mainPlaces.has(ags)) mainPlaces.set(ags, place);
  }
  return mainPlaces;
}

function isMainPlace({ featureCode, municipality, name, alternateNames }) {
  const names = [name, ...alternateNames];
  return SEATS.includes(featureCode) && names.some((other) => isSameTown(municipality.name, other));
}

function compareSeats(a, b) {
  const byRank = SEATS.indexOf(a.featureCode) - SEATS.indexOf(b.featureCode);
  return byRank || (b.population ?? 0) - (a.population ?? 0);
}

/** A main place bears its official German name (GeoNames says "Munich"), any other its own. */
export function labelOf(place, mainPlaces) {
  return mainPlaces.get(place.municipality.ags) === place ? displayName(place.municipality.name) : place.name;
}

/** Names worth finding a place by, each spelling once, without its label. */
export function searchNames(place, label) {
  const seen = new Set([comparableName(label)]);
  return [place.name, ...place.alternateNames].filter((name) => {
    const key = comparableName(name);
    if (seen.has(key) || TRANSLITERATION.test(name) || AIRPORT_CODE.test(name)) return false;
    seen.add(key);
    return true;
  });
}

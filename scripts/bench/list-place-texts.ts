import { municipalities, postcodes } from '@/lib/geo/gazetteer-data';
import placeNames from '@/lib/geo/place-names.testing.json';

const PER_KIND = 150;
const MISSPELLED_LENGTH_MIN = 6;

/** What people type into the place field, a quarter of each: German names, postcodes, names in other languages, typos. */
export function listPlaceTexts(): readonly string[] {
  const germanNames = municipalities.map(({ name }) => name);
  const otherNames = Object.values(placeNames.names).flatMap((names) => Object.keys(names));
  const longNames = germanNames.filter((name) => name.length >= MISSPELLED_LENGTH_MIN);
  return [
    ...spread(germanNames),
    ...spread(postcodes.map(({ postcode }) => postcode)),
    ...spread(otherNames),
    ...spread(longNames).map(misspell),
  ];
}

/** As many as there are of a kind, from the whole list. */
function spread<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / PER_KIND));
  return list.filter((_, i) => i % step === 0).slice(0, PER_KIND);
}

/** Leaves a letter out in the middle. */
function misspell(name: string): string {
  const middle = Math.floor(name.length / 2);
  return name.slice(0, middle) + name.slice(middle + 1);
}

import { findByLength, findByPrefix, type NameIndex, type SearchName } from './name-index';
import { type PlaceIndex } from './place-index';
import { type PlaceMatch, type RankedMatch, selectMatches, toMatch, toNamedMatch } from './place-match';
import { isOtherScript, type PlaceQuery, readPlaceQuery, withoutExtras } from './place-query';
import { isOneErrorApart } from './spelling-distance';

const MATCHES_MAX = 10;
const WORD_LENGTH_MIN = 3;
// Shorter names are too much alike: "Essen" and "Eslen" are different towns.
const MISSPELLED_LENGTH_MIN = 6;

/**
 * The places that a typed text may mean, the likeliest first; none if it means none. A postcode in two Länder gives
 * one place for each. Names in other languages count only where no German one fits, so that the answer is the same
 * whether or not they are loaded yet – see `needsOtherNames`.
 */
export function findPlaces(index: PlaceIndex, text: string, limit = MATCHES_MAX): PlaceMatch[] {
  return selectMatches(search(index, readPlaceQuery(text)), limit);
}

/** Whether `public/geo/places-2.txt` is needed to answer: another script, or no German name that fits. */
export function needsOtherNames(index: PlaceIndex, text: string): boolean {
  const query = readPlaceQuery(text);
  if (query.loose === '' || query.digits || findPostcodes(index, query).length > 0) return false;
  return isOtherScript(query) || findNames(index, index.names, query).length === 0;
}

function search(index: PlaceIndex, query: PlaceQuery): RankedMatch[] {
  if (query.loose === '') return [];
  const postcodes = findPostcodes(index, query);
  if (postcodes.length > 0 || query.digits) return postcodes;
  const named = findNames(index, index.names, query);
  if (named.length > 0) return named;
  const other = findNames(index, index.otherNames, query);
  if (other.length > 0) return other;
  const bare = withoutExtras(query);
  return bare ? search(index, bare) : findMisspelled(index, query);
}

function findPostcodes({ postcodes }: PlaceIndex, { postcode, digits }: PlaceQuery): RankedMatch[] {
  if (postcode) {
    return postcodes.filter(({ place }) => place.key === postcode).map((area) => toMatch(area, 'postcode'));
  }
  if (!digits) return [];
  // Spreadsheets drop the zero of "04109".
  const isMeant = (key: string) => key.startsWith(digits) || key === `0${digits}`;
  return postcodes.filter(({ place }) => isMeant(place.key)).map((area) => toMatch(area, 'postcodePrefix'));
}

function findNames(index: PlaceIndex, names: NameIndex, query: PlaceQuery): RankedMatch[] {
  const begun = findByPrefix(names, query.loose);
  const full = begun.filter((row) => row.loose === query.loose);
  const isSpelledSo = full.some((row) => row.strict === query.strict);
  const matches = begun.flatMap((row) => {
    const isFull = row.loose === query.loose && (!isSpelledSo || row.strict === query.strict);
    return toNamedMatch(index.areas[row.area], row, isFull ? 'name' : 'prefix');
  });
  if (query.loose.length < WORD_LENGTH_MIN) return matches;
  const words = names.phrases.filter((row) => hasWords(row.loose, query.loose));
  return [...matches, ...words.flatMap((row) => toNamedMatch(index.areas[row.area], row, 'word'))];
}

/** Do all typed words begin words of the name, in their order? "Frankfurt Oder", "Havel" */
function hasWords(name: string, wanted: string): boolean {
  let from = 0;
  return wanted.split(' ').every((typed) => {
    const at = ` ${name}`.indexOf(` ${typed}`, from);
    from = at + typed.length;
    return at >= 0;
  });
}

function findMisspelled(index: PlaceIndex, { loose }: PlaceQuery): RankedMatch[] {
  const isMeant = (row: SearchName) =>
    row.loose.length >= MISSPELLED_LENGTH_MIN && isOneErrorApart(row.loose, loose);
  const rows = [index.names, index.otherNames].flatMap((names) =>
    findByLength(names, loose.length, 1, isMeant),
  );
  return rows.flatMap((row) => toNamedMatch(index.areas[row.area], row, 'near'));
}

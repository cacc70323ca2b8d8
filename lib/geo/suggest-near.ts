import { findByLength, type SearchName } from './name-index';
import { type PlaceIndex } from './place-index';
import { type PlaceMatch, type RankedMatch, selectMatches, toMatch, toNamedMatch } from './place-match';
import { type PlaceQuery, readPlaceQuery, withoutExtras } from './place-query';
import { countForeignLetters, spellingDistance } from './spelling-distance';

const SUGGESTIONS_MAX = 5;
const ERRORS_MAX = 3;
const LETTERS_PER_ERROR = 3;
const SAME_DIGITS_MIN = 2;

/**
 * What somebody may have meant whose text `findPlaces` knows no place for: the German names and postcodes most alike,
 * the most alike first. None if nothing is alike.
 */
export function suggestNear(index: PlaceIndex, text: string, limit = SUGGESTIONS_MAX): PlaceMatch[] {
  const query = readPlaceQuery(text);
  const name = withoutExtras(query) ?? query;
  const digits = query.postcode ?? query.digits;
  const named = /\p{L}/u.test(name.loose) ? suggestNames(index, name) : [];
  if (named.length > 0) return named.slice(0, limit);
  return digits ? suggestPostcodes(index, digits, limit) : [];
}

function suggestNames(index: PlaceIndex, { loose }: PlaceQuery): PlaceMatch[] {
  const max = Math.min(ERRORS_MAX, Math.floor(loose.length / LETTERS_PER_ERROR));
  const byDistance: RankedMatch[][] = Array.from({ length: max + 1 }, () => []);
  const isLikely = (row: SearchName) => countForeignLetters(row.loose, loose) <= max;
  for (const row of findByLength(index.names, loose.length, max, isLikely)) {
    const distance = spellingDistance(row.loose, loose, max);
    byDistance[distance]?.push(...toNamedMatch(index.areas[row.area], row, 'near'));
  }
  return dropRepeats(byDistance.flatMap((matches) => selectMatches(matches, SUGGESTIONS_MAX)));
}

/** Those that begin with as many of the digits as any does, at least two. */
function suggestPostcodes({ postcodes }: PlaceIndex, digits: string, limit: number): PlaceMatch[] {
  for (let length = digits.length - 1; length >= SAME_DIGITS_MIN; length -= 1) {
    const begun = postcodes.filter(({ place }) => place.key.startsWith(digits.slice(0, length)));
    if (begun.length > 0)
      return selectMatches(
        begun.map((area) => toMatch(area, 'near')),
        limit,
      );
  }
  return [];
}

function dropRepeats(matches: PlaceMatch[]): PlaceMatch[] {
  return [...new Map(matches.toReversed().map((match) => [match.place.key, match])).values()].toReversed();
}

import { createSeededRandom } from './seeded-random';
import { findPlaces, needsOtherNames } from '@/lib/geo/find-places';
import { type PlaceIndex } from '@/lib/geo/place-index';
import { suggestNear } from '@/lib/geo/suggest-near';

/** A few pieces of each kind that has broken a search before: names, other scripts, marks, halves of characters. */
const PIECES: readonly [string, ...string[]] = [
  ...['Frankfurt', 'bad ', 'Neu', 'mün', 'ß', 'ẞ', 'İ', 'ﬀ', 'o\u0308', 'q', 'zz', 'Stadt ', 'LK ', 'kreis '],
  ...['Мюн', 'хен', 'برل', 'مِيُ', 'ـ', '慕尼', '市', 'เบอร์', 'ሙኒ', 'म्यू', '서울', 'Βερ'],
  ...['0', '4', '10', '04109', '٠٤', '۰۱', '๐', '𝟘', '½', '-5', '1e9', 'NaN'],
  ...[' ', '  ', '-', '/', '(', '*', '\\', '[', '^', '$', '|', '%00', '<b>', "'", '"', '\n', '\t', '\0'],
  ...['\u200c', '\u202e', '\ud83d', '\ude00', '👩‍👩‍👧', '\u0300\u0301\u0302', 'ﷺ', '__proto__', 'constructor'],
] as [string, ...string[]];
const LENGTHS: readonly [number, ...number[]] = [0, 1, 1, 2, 2, 3, 3, 4, 6, 40];

/**
 * Searches so many random texts, the same ones for the same seed, and returns the texts that broke the search: those
 * that made it throw or give more than it may.
 */
export function fuzzPlaces(index: PlaceIndex, count: number, seed = 1): string[] {
  const random = createSeededRandom(seed);
  const texts = Array.from({ length: count }, () =>
    Array.from({ length: random.pick(LENGTHS) }, () => random.pick(PIECES)).join(''),
  );
  return texts.filter((text) => isBroken(index, text));
}

function isBroken(index: PlaceIndex, text: string): boolean {
  try {
    needsOtherNames(index, text);
    const found = findPlaces(index, text, 10);
    return found.length > 10 || (found.length === 0 && suggestNear(index, text).length > 5);
  } catch {
    return true;
  }
}

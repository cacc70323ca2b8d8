import { comparableName } from './names.mjs';

const LATIN = /^\p{Script=Latin}/u;

/** Every German name, from each of its words on, without spelling differences; sorted. */
export function listGermanPrefixes({ states, districts, municipalities, places }) {
  const names = [
    ...states.map((row) => row[2]),
    ...[...districts, ...municipalities].map((row) => row[5] ?? row[1]),
  ];
  const all = [...names, ...places.map((row) => row[0])];
  return [...new Set(all.flatMap(wordStarts))].sort();
}

function wordStarts(name) {
  const words = name.split(/[\s/()-]+/u).filter(Boolean);
  return words.map((_, index) => looseName(words.slice(index).join('')));
}

/** Would a search for this foreign name stop at a German one that begins alike? Then both belong in one text. */
export function isHiddenByGermanName(name, prefixes) {
  if (!LATIN.test(name)) return false;
  const wanted = looseName(name);
  return prefixes[findFirst(prefixes, wanted)]?.startsWith(wanted) ?? false;
}

/** Where ä, ae and a are one, as people type them. */
export function looseName(name) {
  return comparableName(name).replace(/([aou])e/gu, '$1');
}

function findFirst(sorted, wanted) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { foldName, loosen } from './fold-name';

/** A name that an area can be found by. */
export interface SearchName {
  /** Folded: as it is spelled, and with ä = ae = a. */
  strict: string;
  loose: string;
  /** As it is written. */
  name: string;
  /** The area's position in the list of areas. */
  area: number;
  /** Whether it is the name of a part of the town only: "Vegesack" is Bremen. */
  isPart: boolean;
}

export type AreaName = Pick<SearchName, 'name' | 'area'> & Partial<Pick<SearchName, 'isPart'>>;

export interface NameIndex {
  /** Sorted by `loose`, so that all names that begin alike stand together. */
  sorted: readonly SearchName[];
  /** Those of several words. */
  phrases: readonly SearchName[];
  /** By the number of letters of `loose`: a misspelled name is about as long as the right one. */
  byLength: ReadonlyMap<number, readonly SearchName[]>;
}

export const NO_NAMES: NameIndex = { sorted: [], phrases: [], byLength: new Map() };

export function createNameIndex(names: readonly AreaName[]): NameIndex {
  const rows = names.map(({ name, area, isPart = false }) => {
    const strict = foldName(name);
    return { strict, loose: loosen(strict), name, area, isPart };
  });
  const sorted = rows.filter((row) => row.loose !== '').sort((a, b) => compareText(a.loose, b.loose));
  return {
    sorted,
    phrases: sorted.filter((row) => row.loose.includes(' ')),
    byLength: groupByLength(sorted),
  };
}

/** The wanted ones of all names whose length differs by so many letters at most. */
export function findByLength(
  { byLength }: NameIndex,
  length: number,
  differenceMax: number,
  isWanted: (row: SearchName) => boolean,
): SearchName[] {
  const lengths = Array.from({ length: 2 * differenceMax + 1 }, (_, index) => length - differenceMax + index);
  return lengths.flatMap((each) => byLength.get(each)?.filter(isWanted) ?? []);
}

function groupByLength(names: readonly SearchName[]): Map<number, SearchName[]> {
  const groups = new Map<number, SearchName[]>();
  for (const row of names) {
    const group = groups.get(row.loose.length);
    if (group) group.push(row);
    else groups.set(row.loose.length, [row]);
  }
  return groups;
}

/** All names that begin with the folded text, in the order of the index. */
export function findByPrefix({ sorted }: NameIndex, loosePrefix: string): SearchName[] {
  const found: SearchName[] = [];
  for (let position = findFirst(sorted, loosePrefix); position < sorted.length; position += 1) {
    const row = sorted[position];
    if (!row?.loose.startsWith(loosePrefix)) break;
    found.push(row);
  }
  return found;
}

function findFirst(sorted: readonly SearchName[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(sorted[middle]?.loose ?? '', wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

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

/** Sorted by `loose`, so that all names that begin alike stand together. */
export type NameIndex = readonly SearchName[];

export function createNameIndex(names: readonly AreaName[]): NameIndex {
  const rows = names.map(({ name, area, isPart = false }) => {
    const strict = foldName(name);
    return { strict, loose: loosen(strict), name, area, isPart };
  });
  return rows.filter((row) => row.loose !== '').sort((a, b) => compareText(a.loose, b.loose));
}

/** All names that begin with the folded text, in the order of the index. */
export function findByPrefix(index: NameIndex, loosePrefix: string): SearchName[] {
  const found: SearchName[] = [];
  for (let position = findFirst(index, loosePrefix); position < index.length; position += 1) {
    const row = index[position];
    if (!row?.loose.startsWith(loosePrefix)) break;
    found.push(row);
  }
  return found;
}

function findFirst(index: NameIndex, wanted: string): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(index[middle]?.loose ?? '', wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

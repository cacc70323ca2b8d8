import { type Place } from '@/lib/domain/place';
import { type IndexedArea } from './indexed-area';
import { compareText, type SearchName } from './name-index';

/**
 * How a text led to a place, the surest first: the postcode or a name in full, their beginning, the beginning of a
 * later word ("Havel" in "Brandenburg an der Havel"), another spelling.
 */
export const MATCH_KINDS = ['postcode', 'name', 'postcodePrefix', 'prefix', 'word', 'near'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface PlaceMatch {
  place: Place;
  how: MatchKind;
  /** The part of the town that was asked for, which the place stands for: "Vegesack" where the place is Bremen. */
  part: string | null;
}

export interface RankedMatch extends PlaceMatch {
  rank: number;
}

export function toMatch({ place, rank }: IndexedArea, how: MatchKind): RankedMatch {
  return { place, rank, how, part: null };
}

/** A town of that name comes before the parts of larger ones. */
export function toNamedMatch(area: IndexedArea | undefined, row: SearchName, how: MatchKind): RankedMatch[] {
  if (!area) return [];
  return [row.isPart ? { place: area.place, rank: 0, how, part: row.name } : toMatch(area, how)];
}

/** Each place once, by its best match; the surest match first, then the larger place. */
export function selectMatches(matches: RankedMatch[], limit: number): PlaceMatch[] {
  const sorted = [...matches].sort(compareMatches);
  const seen = new Set<string>();
  const first: PlaceMatch[] = [];
  for (const { place, how, part } of sorted) {
    if (first.length >= limit) break;
    const identity = `${place.key} ${place.municipalityAgs ?? ''}`;
    if (!seen.has(identity)) first.push({ place, how, part });
    seen.add(identity);
  }
  return first;
}

/**
 * The one place that was meant, or null where somebody has to choose: the only one matched by postcode or full name;
 * else the only one found at all, unless it is spelled differently.
 */
export function pickClearMatch(matches: readonly PlaceMatch[]): PlaceMatch | null {
  const [first, second] = matches;
  if (!first || first.how === 'near') return null;
  const isFull = first.how === 'postcode' || first.how === 'name';
  return !second || (isFull && second.how !== first.how) ? first : null;
}

function compareMatches(a: RankedMatch, b: RankedMatch): number {
  const byKind = MATCH_KINDS.indexOf(a.how) - MATCH_KINDS.indexOf(b.how);
  const byName = compareText(a.place.name, b.place.name) || compareText(a.place.key, b.place.key);
  return byKind || b.rank - a.rank || byName;
}

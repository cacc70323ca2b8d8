import { toListed } from '@/lib/domain/compact-centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import type { ListedCentre } from '@/lib/domain/centre';
import { toResultPage, type ResultPage } from '@/lib/domain/result-page';
import { search, type Hit, type SearchView } from '@/lib/domain/search';
import { findStrictestChoice, type StrictestChoice } from '@/lib/domain/strictest-choice';
import type { Query } from '@/lib/domain/query';
import { LIMITS } from '@/lib/limits';

interface FoundResults {
  view: SearchView<ListedCentre>;
  strictest: StrictestChoice | null;
}

/** Found results by query, per snapshot: a new snapshot begins with none. */
const found = new WeakMap<DirectorySnapshot, Map<string, FoundResults>>();

/**
 * One page of the result of a query, with the step out when no centre states all that is asked. A page beyond the
 * end (of an old link, when the result was longer) is the last one.
 */
export function findResults(snapshot: DirectorySnapshot, query: Query, wantedPage: number) {
  const { view, strictest } = findCached(snapshot, query);
  const lastPage = Math.max(
    1,
    Math.ceil((view.stated.length + view.unstated.length) / LIMITS.centresPerPage),
  );
  const page = Math.min(wantedPage, lastPage);
  const result = toResultPage(view, (page - 1) * LIMITS.centresPerPage, LIMITS.centresPerPage);
  return { page, result: asListed(result), strictest };
}

function findCached(snapshot: DirectorySnapshot, query: Query): FoundResults {
  const cache = found.get(snapshot) ?? new Map<string, FoundResults>();
  found.set(snapshot, cache);
  const key = JSON.stringify(query);
  const known = cache.get(key);
  if (known) return known;
  const view = search<ListedCentre>(snapshot.centres, query);
  const strictest = view.stated.length === 0 ? findStrictestChoice(snapshot.centres, query) : null;
  if (cache.size >= keptSearches(snapshot.centres.length)) cache.delete(cache.keys().next().value ?? '');
  cache.set(key, { view, strictest });
  return { view, strictest };
}

/** How many searches are kept in a directory of this size, each of which may have found all of it. */
export function keptSearches(centreCount: number): number {
  const affordable = Math.floor(LIMITS.cachedHits / Math.max(1, centreCount));
  return Math.max(1, Math.min(LIMITS.cachedSearches, affordable));
}

function asListed(result: ResultPage): ResultPage {
  const listed = (hits: readonly Hit<ListedCentre>[]) =>
    hits.map((hit) => ({ ...hit, centre: toListed(hit.centre) }));
  return { ...result, stated: listed(result.stated), unstated: listed(result.unstated) };
}

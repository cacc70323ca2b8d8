import { toListed } from '@/lib/domain/compact-centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import type { ListedCentre } from '@/lib/domain/centre';
import { inLanguage } from '@/lib/domain/national-service';
import { findResponsibility, type ShownResponsibility } from '@/lib/domain/responsibility';
import { toResultPage, type ResultPage } from '@/lib/domain/result-page';
import { search, type SearchView } from '@/lib/domain/search';
import { findStrictestChoice, type StrictestChoice } from '@/lib/domain/strictest-choice';
import type { Query } from '@/lib/domain/query';
import { widen, type Widening } from '@/lib/domain/widening';
import { LIMITS } from '@/lib/limits';

interface FoundResults {
  view: SearchView<ListedCentre>;
  responsibility: ShownResponsibility | null;
  widening: Widening;
  strictest: StrictestChoice | null;
}

/** Found results by query, per snapshot: a new snapshot begins with none. */
const found = new WeakMap<DirectorySnapshot, Map<string, FoundResults>>();

/**
 * One page of the result of a query, with the answer for its place, the step out when no centre states all that is
 * asked, and what is found farther away. A page beyond the end (of an old link, when the result was longer) is the
 * last one. What goes into the page has its texts in the page's language.
 */
export function findResults(snapshot: DirectorySnapshot, query: Query, wantedPage: number, locale: string) {
  const { view, responsibility, widening, strictest } = findCached(snapshot, query);
  const lastPage = Math.max(
    1,
    Math.ceil((view.stated.length + view.unstated.length) / LIMITS.centresPerPage),
  );
  const page = Math.min(wantedPage, lastPage);
  const result = toResultPage(view, (page - 1) * LIMITS.centresPerPage, LIMITS.centresPerPage);
  return {
    page,
    result: asListed(result),
    strictest,
    responsibility: responsibilityAsListed(responsibility),
    widening: wideningAsListed(widening, locale),
    nationalServices: snapshot.nationalServices.map((service) => inLanguage(service, locale)),
  };
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
  const results = {
    view,
    strictest,
    responsibility: toShown(view, query),
    widening: widen(view, query, snapshot.nationalServices),
  };
  cache.set(key, results);
  return results;
}

/** How many searches are kept in a directory of this size, each of which may have found all of it. */
export function keptSearches(centreCount: number): number {
  const affordable = Math.floor(LIMITS.cachedHits / Math.max(1, centreCount));
  return Math.max(1, Math.min(LIMITS.cachedSearches, affordable));
}

/** The chain is the list itself: the page has it already. */
function toShown(view: SearchView<ListedCentre>, query: Query): ShownResponsibility | null {
  const responsibility = findResponsibility(view, query);
  return responsibility && { answer: responsibility.answer, lead: responsibility.lead };
}

const listed = <T extends { centre: ListedCentre }>(found: T): T => ({
  ...found,
  centre: toListed(found.centre),
});

function asListed(result: ResultPage): ResultPage {
  return { ...result, stated: result.stated.map(listed), unstated: result.unstated.map(listed) };
}

function responsibilityAsListed(shown: ShownResponsibility | null): ShownResponsibility | null {
  return shown && { ...shown, lead: shown.lead && listed(shown.lead) };
}

function wideningAsListed({ steps, lastStep, gap }: Widening, locale: string): Widening {
  return {
    lastStep: lastStep && {
      ...lastStep,
      services: lastStep.services.map((service) => inLanguage(service, locale)),
    },
    steps: steps.map((step) => ({ ...step, hits: step.hits.slice(0, LIMITS.centresPerPage).map(listed) })),
    gap: gap && { ...gap, next: gap.next && listed(gap.next) },
  };
}

'use client';

import { useEffect, useMemo, useSyncExternalStore, type RefObject } from 'react';
import { useCleanAddress } from '@/components/ui/use-clean-address';
import type { ListedCentre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { Query } from '@/lib/domain/query';
import { findResponsibility, type ShownResponsibility } from '@/lib/domain/responsibility';
import { toResultPage, type ResultPage } from '@/lib/domain/result-page';
import { search, type Hit } from '@/lib/domain/search';
import { findStrictestChoice, type StrictestChoice } from '@/lib/domain/strictest-choice';
import { widen, type Widening } from '@/lib/domain/widening';
import type { LocatorData } from './locator-data';
import { readForm } from './read-form';
import { getLocatorState, startLocator, subscribe, takeOverView } from './search-store';
import { useIndex } from './use-index';

export interface LocatorView {
  /** What is chosen. */
  query: Query;
  /** What the shown result answers: the chosen query, unless the result is behind. */
  answered: Query;
  result: ResultPage;
  strictest: StrictestChoice | null;
  responsibility: ShownResponsibility | null;
  widening: Widening;
  /** Every hit, for the map; null while only the server's page is known. */
  hits: readonly Hit<ListedCentre>[] | null;
  /** The answer to what is chosen is on its way. */
  isBehind: boolean;
  /** Resolves to whether the browser answers by itself, once that is known; where loading has failed it tries again. */
  becomeInstant: () => Promise<boolean>;
}

/** The query in memory and its result: the server's page until the index is there, then the browser's own search. */
export function useLocator(data: LocatorData, form: RefObject<HTMLFormElement | null>): LocatorView {
  const state = useSyncExternalStore(subscribe, getLocatorState, () => null);
  const { index, isLoading, load: becomeInstant } = useIndex(data);
  useTakeOver(data, form);
  useEffect(() => takeOverView(data.view), [data.view]);
  // Until the browser answers by itself the address carries the query, as it does without JavaScript.
  useCleanAddress(index !== null);
  const query = state?.query ?? data.query;
  const found = useMemo(
    () => (index === null ? null : searchIndex(index, query, data.nationalServices)),
    [index, query, data.nationalServices],
  );
  if (found === null || state === null) {
    const { query: answered, result, strictest, responsibility, widening } = data;
    return {
      query,
      answered,
      result,
      strictest,
      responsibility,
      widening,
      hits: null,
      isBehind: isLoading && !isSameQuery(query, answered),
      becomeInstant,
    };
  }
  return {
    query,
    answered: query,
    ...found,
    result: toResultPage(found.view, 0, state.shown),
    isBehind: false,
    becomeInstant,
  };
}

function searchIndex(
  index: readonly ListedCentre[],
  query: Query,
  services: readonly ShownNationalService[],
) {
  const view = search(index, query);
  const strictest = view.stated.length === 0 ? findStrictestChoice(index, query) : null;
  return {
    view,
    hits: [...view.stated, ...view.unstated],
    strictest,
    responsibility: findResponsibility(view, query),
    widening: widen(view, query, services),
  };
}

/**
 * Takes what is asked into memory when the first page comes alive: what the server read from the address, or what
 * somebody on a slow connection has ticked since. In a directory that the browser does not search, each page that
 * the server answers brings its own query.
 */
function useTakeOver({ isIndexed, query, page }: LocatorData, form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const isFirst = getLocatorState() === null;
    if (!isFirst && isIndexed) return;
    const ticked = isFirst && form.current !== null ? readForm(form.current, query) : query;
    if (isSameQuery(ticked, query)) startLocator(query, page);
    else startLocator(ticked, 1);
  }, [isIndexed, query, page, form]);
}

/** Queries hold their codes in registry order, so that equal ones are written alike. */
function isSameQuery(a: Query, b: Query): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

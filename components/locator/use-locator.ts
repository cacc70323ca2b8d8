'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import type { Query } from '@/lib/domain/query';
import { toResultPage, type ResultPage } from '@/lib/domain/result-page';
import { search, type Hit } from '@/lib/domain/search';
import { findStrictestChoice, type StrictestChoice } from '@/lib/domain/strictest-choice';
import { loadDirectoryIndex } from './directory-index';
import type { LocatorData } from './locator-data';
import { getLocatorState, startLocator, subscribe } from './search-store';

export interface LocatorView {
  query: Query;
  result: ResultPage;
  strictest: StrictestChoice | null;
  /** Every hit, for the map; null while only the server's page is known. */
  hits: readonly Hit<ListedCentre>[] | null;
  /** The shown result is not yet that of the query. */
  isBehind: boolean;
}

/** The query in memory and its result: the server's page until the index is there, then the browser's own search. */
export function useLocator(data: LocatorData): LocatorView {
  const state = useSyncExternalStore(subscribe, getLocatorState, () => null);
  const index = useIndex(data);
  useTakeOver(data);
  const query = state?.query ?? data.query;
  const found = useMemo(() => (index === null ? null : searchIndex(index, query)), [index, query]);
  if (found === null || state === null) {
    const { result, strictest } = data;
    return { query, result, strictest, hits: null, isBehind: data.isIndexed && query !== data.query };
  }
  return { query, ...found, result: toResultPage(found.view, 0, state.shown), isBehind: false };
}

function searchIndex(index: readonly ListedCentre[], query: Query) {
  const view = search(index, query);
  const strictest = view.stated.length === 0 ? findStrictestChoice(index, query) : null;
  return { view, hits: [...view.stated, ...view.unstated], strictest };
}

function useIndex({ version, isIndexed }: LocatorData): readonly ListedCentre[] | null {
  const [index, setIndex] = useState<readonly ListedCentre[] | null>(null);
  useEffect(() => {
    if (!isIndexed) return;
    let isCurrent = true;
    // When it cannot be loaded, the form stays what it is without JavaScript: complete.
    loadDirectoryIndex(version).then(
      (centres) => isCurrent && setIndex(centres),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [version, isIndexed]);
  return index;
}

/**
 * Takes the query that the server read from the address into memory, and out of the address. In a directory that
 * the browser does not search, the address goes on carrying it, as it does without JavaScript.
 */
function useTakeOver({ isIndexed, query, page }: LocatorData): void {
  useEffect(() => {
    if (getLocatorState() === null || !isIndexed) startLocator(query, page);
    if (isIndexed && window.location.search !== '') {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
  }, [isIndexed, query, page]);
}

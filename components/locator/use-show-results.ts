import { useRouter } from 'next/navigation';
import { useState, type FormEvent, type RefObject } from 'react';
import { locatorHref } from '@/lib/url/hrefs';
import type { LocatorData } from './locator-data';
import { getLocatorState } from './search-store';
import type { LocatorView } from './use-locator';
import type { PlaceField } from './use-place-field';

interface Options {
  data: LocatorData;
  view: LocatorView;
  place: PlaceField;
  results: RefObject<HTMLElement | null>;
}

/**
 * What sending the form does while scripts run: it takes the typed text as a place and leads to the results, once the
 * browser can answer. What was typed never leaves the browser: a directory too large for it is asked by the key.
 */
export function useShowResults({ data, view, place, results }: Options) {
  const router = useRouter();
  const [isWaiting, setIsWaiting] = useState(false);

  const waitUntilInstant = async () => {
    if (view.hits !== null) return true;
    setIsWaiting(true);
    const isInstant = await view.becomeInstant();
    setIsWaiting(false);
    return isInstant;
  };
  const showResults = async (event: FormEvent) => {
    event.preventDefault();
    const isInstant = await waitUntilInstant();
    // A browser that should have answered by itself tells the server no place that it does not know already.
    if (!isInstant && data.isIndexed && place.isNew) return place.refuse();
    const isSettled = await place.settle();
    if (!isSettled) return;
    if (!isInstant) return router.push(hrefOfSearch(data));
    // Whoever chose a place by Enter stays in the field and hears the size of the result.
    if (document.activeElement !== place.input.current) results.current?.focus();
  };
  return { showResults, isWaiting };
}

function hrefOfSearch({ locale, query: served }: LocatorData): string {
  const query = getLocatorState()?.query ?? served;
  return locatorHref(locale, { query, view: 'self', page: 1 });
}

import type { Place, RadiusKm } from '@/lib/domain/place';
import { EMPTY_QUERY, withPlace, type Query } from '@/lib/domain/query';
import type { View } from '@/lib/domain/view';
import { LIMITS } from '@/lib/limits';

/** What a visitor has asked for and how much of the list is open. */
export interface LocatorState {
  query: Query;
  shown: number;
}

/**
 * Lives in memory and nowhere else: not in the address, the history, storage or a request. Following a link inside
 * the app keeps it, a reload forgets it. On the server it stays null, because there it would be everybody's.
 */
let state: LocatorState | null = null;
let view: View | null = null;
const listeners = new Set<() => void>();

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state, or null before the first page has been taken over from the server. */
export function getLocatorState(): LocatorState | null {
  return state;
}

/** Takes over what the server has shown: the query and the list up to the page of the address. */
export function startLocator(query: Query, page: number): void {
  setState({ query, shown: page * LIMITS.centresPerPage });
}

/** Another query begins at the top of its result. */
export function setQuery(query: Query): void {
  setState({ query, shown: LIMITS.centresPerPage });
}

/** Whoever waits for a place to be found may go on choosing: the place joins what is asked by then. */
export function setPlace(place: Place | null, radiusKm: RadiusKm | null): void {
  setQuery(withPlace(state?.query ?? EMPTY_QUERY, place, radiusKm));
}

export function showMore(): void {
  const { query, shown } = state ?? { query: EMPTY_QUERY, shown: LIMITS.centresPerPage };
  setState({ query, shown: shown + LIMITS.centresPerPage });
}

/** Whose order of facts is chosen, or null before a page has taken it over from the server. */
export function getView(): View | null {
  return view;
}

export function setView(next: View): void {
  view = next;
  tellListeners();
}

/** Takes over the view of the first address; what has been chosen since goes before. */
export function takeOverView(asked: View): void {
  if (view === null) setView(asked);
}

function setState(next: LocatorState): void {
  state = next;
  tellListeners();
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Point } from '@/lib/domain/centre';
import type { Place } from '@/lib/domain/place';
import { readAskedPlace, type AskedPlace } from '@/lib/geo/asked-place';
import { findPlaces, needsOtherNames } from '@/lib/geo/find-places';
import { findWhereabouts, type Whereabouts } from '@/lib/geo/find-whereabouts';
import { fetchGeoFile, loadOnce } from '@/lib/geo/geo-files';
import { addOtherNames, unpackPlaces, type PlaceIndex } from '@/lib/geo/place-index';
import { loadTopology } from '@/lib/geo/topology';

const SUGGESTIONS_MAX = 8;

/** What is loaded so far: the whole list, so that nothing that is typed ever leaves the browser. */
let current: PlaceIndex | null = null;
const listeners = new Set<() => void>();

/** The places by their German names and postcodes. */
const loadPlaces = loadOnce(async () => keep(unpackPlaces(await fetchText('places-1.txt'))));

/** The same with the names of all languages. */
const loadAllPlaces = loadOnce(async () => {
  const [index, text] = await Promise.all([loadPlaces(), fetchText('places-2.txt')]);
  return keep(addOtherNames(index, text));
});

/** Only who asks for the nearest place needs the shapes, and the code that reads them. */
const loadDistricts = loadOnce(async () => {
  const reader = import('@/lib/geo/read-district-shapes');
  const [{ readDistrictShapes }, topology] = await Promise.all([reader, loadTopology()]);
  return readDistrictShapes(topology);
});

async function fetchText(name: string): Promise<string> {
  return (await fetchGeoFile(name)).text();
}

function keep(index: PlaceIndex): PlaceIndex {
  current = index;
  for (const listener of listeners) listener();
  return index;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The places that a text under way may mean, best first; none until the list is there. `prepare` begins to load it. */
export function usePlaceFinder(text: string): { suggestions: readonly Place[]; prepare: () => void } {
  const index = useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
  const suggestions = useMemo(
    () => (index === null ? [] : findPlaces(index, text, SUGGESTIONS_MAX).map(({ place }) => place)),
    [index, text],
  );
  useEffect(() => {
    if (index !== null && needsOtherNames(index, text)) begin(loadAllPlaces);
  }, [index, text]);
  return { suggestions, prepare: () => begin(loadPlaces) };
}

/** Suggestions are a help: when the list does not come, that is said when the text is to be taken. */
function begin(load: () => Promise<PlaceIndex>): void {
  load().catch(() => undefined);
}

/** What a text means. Rejects when the list of places cannot be loaded. */
export async function findAskedPlace(text: string): Promise<AskedPlace> {
  const index = await loadPlaces();
  return readAskedPlace(needsOtherNames(index, text) ? await loadAllPlaces() : index, text);
}

/**
 * Tells where a position is; without the base map as well as can be. Loads the same whatever the position will be.
 * Rejects when the list of places cannot be loaded.
 */
export async function loadWhereabouts(): Promise<(position: Point) => Whereabouts | null> {
  const [index, shapes] = await Promise.all([loadPlaces(), loadDistricts().catch(() => null)]);
  return (position) => findWhereabouts(index, shapes, position);
}

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Point } from '@/lib/domain/centre';
import type { Place } from '@/lib/domain/place';
import { readAskedPlace, type AskedPlace } from '@/lib/geo/asked-place';
import { findNearestMunicipality } from '@/lib/geo/find-nearest-municipality';
import { findPlaces, needsOtherNames } from '@/lib/geo/find-places';
import { addOtherNames, unpackPlaces, type PlaceIndex } from '@/lib/geo/place-index';

const GERMAN_NAMES = '/geo/places-1.txt';
const OTHER_NAMES = '/geo/places-2.txt';
const SECONDS_TO_LOAD = 60;
const SUGGESTIONS_MAX = 8;

/** What is loaded so far: the whole list, so that nothing that is typed ever leaves the browser. */
let current: PlaceIndex | null = null;
let german: Promise<PlaceIndex> | null = null;
let all: Promise<PlaceIndex> | null = null;
const listeners = new Set<() => void>();

/** The places by their German names and postcodes, loaded once. Rejects when they cannot be; the next call tries again. */
function loadPlaces(): Promise<PlaceIndex> {
  german ??= fetchText(GERMAN_NAMES)
    .then((text) => keep(unpackPlaces(text)))
    .catch((error: unknown) => {
      german = null;
      throw error;
    });
  return german;
}

/** The same with the names of all languages. */
function loadAllPlaces(): Promise<PlaceIndex> {
  all ??= Promise.all([loadPlaces(), fetchText(OTHER_NAMES)])
    .then(([index, text]) => keep(addOtherNames(index, text)))
    .catch((error: unknown) => {
      all = null;
      throw error;
    });
  return all;
}

async function fetchText(path: string): Promise<string> {
  const signal = AbortSignal.timeout(SECONDS_TO_LOAD * 1000);
  const response = await fetch(path, { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
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

/** Tells the municipality of a point. Rejects when the list of places cannot be loaded. */
export async function findNearestPlace(): Promise<(point: Point) => Place | null> {
  const index = await loadPlaces();
  return (point) => findNearestMunicipality(index, point);
}

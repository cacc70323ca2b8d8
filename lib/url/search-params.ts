import { areaKey } from '@/lib/domain/area';
import { FACET_IDS } from '@/lib/domain/facets';
import { EMPTY_QUERY, normaliseQuery, type Query } from '@/lib/domain/query';
import type { Place } from '@/lib/domain/place';
import { VIEWS, type View } from '@/lib/domain/view';
import { LIMITS } from '@/lib/limits';

/** Everything about a search that a link can carry. `page` counts from 1. */
export interface SearchState {
  query: Query;
  view: View;
  page: number;
}

export const EMPTY_SEARCH: SearchState = { query: EMPTY_QUERY, view: 'self', page: 1 };

/** Parameters as a browser has them, or as Next hands them to a page. */
export type SearchParamsInput =
  URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Postcode, name or key → the one place it means, or null. */
export type FindPlace = (text: string) => Place | null;

/**
 * Reads whatever comes: what is unknown, malformed or beyond the limits is ignored, and nothing is thrown.
 * @param findPlace tells what a place parameter means; without it places are ignored.
 */
export function parseSearchParams(input: SearchParamsInput, findPlace: FindPlace = () => null): SearchState {
  const read = (name: string) => valuesOf(input, name).slice(0, LIMITS.valuesPerParameter);
  const facets = Object.fromEntries(FACET_IDS.map((facet) => [facet, read(facet)]));
  const query = normaliseQuery({
    ...facets,
    mode: read('mode')[0],
    place: toPlace(read('place')[0], findPlace),
    radiusKm: toRadius(read('radius')[0]),
  });
  const view = VIEWS.find((name) => name === read('view')[0]) ?? EMPTY_SEARCH.view;
  return { query, view, page: toPage(read('page')[0]) };
}

function valuesOf(input: SearchParamsInput, name: string): readonly string[] {
  if (input instanceof URLSearchParams) return input.getAll(name);
  const value = Object.hasOwn(input, name) ? input[name] : undefined;
  return typeof value === 'string' ? [value] : (value ?? []);
}

function toPlace(text = '', findPlace: FindPlace): Place | null {
  return text.trim() === '' || text.length > LIMITS.placeTextLength ? null : findPlace(text);
}

function toRadius(text = ''): number | null {
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

function toPage(text = ''): number {
  const page = /^\d{1,9}$/.test(text) ? Number(text) : EMPTY_SEARCH.page;
  return page >= 1 && page <= LIMITS.pageMax ? page : EMPTY_SEARCH.page;
}

/**
 * The one way to write a search: place by its official key, radius, facets in registry order, mode, view, page;
 * defaults are left out.
 */
export function toSearchParams({ query, view, page }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (query.place !== null) params.set('place', placeKeyOf(query.place));
  if (query.radiusKm !== null) params.set('radius', String(query.radiusKm));
  for (const facet of FACET_IDS) {
    for (const code of query[facet]) params.append(facet, code);
  }
  if (query.mode !== EMPTY_QUERY.mode) params.set('mode', query.mode);
  if (view !== EMPTY_SEARCH.view) params.set('view', view);
  if (page !== EMPTY_SEARCH.page) params.set('page', String(page));
  return params;
}

/** The official key under which a link carries a place; a postcode goes as the municipality it stands for. */
export function placeKeyOf({ kind, key, municipalityAgs }: Place): string {
  return kind === 'postcode' && municipalityAgs !== null
    ? areaKey({ level: 'municipality', ags: municipalityAgs })
    : key;
}

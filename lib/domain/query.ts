import { FACET_IDS, type FacetCodes, type FacetId } from './facets';

/** `native` counts only the languages that staff speak themselves. */
export const LANGUAGE_MATCHES = ['any', 'native'] as const;
export type LanguageMatch = (typeof LANGUAGE_MATCHES)[number];

/**
 * What a person asks for. Each facet holds the chosen codes in registry order, without repeats; an empty list is
 * no constraint.
 */
export type Query = { readonly [F in FacetId]: readonly FacetCodes[F][] } & { readonly mode: LanguageMatch };

export const EMPTY_QUERY: Query = {
  group: [],
  form: [],
  language: [],
  service: [],
  access: [],
  type: [],
  mode: 'any',
};

/** Whether nothing is asked, so that every centre matches. */
export function isEmptyQuery(query: Query): boolean {
  return FACET_IDS.every((facet) => query[facet].length === 0);
}

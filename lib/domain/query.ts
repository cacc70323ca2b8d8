import { FACETS, FACET_IDS, type FacetCodes, type FacetId } from './facets';
import { RADII_KM, type Place, type RadiusKm } from './place';

/** `native` counts only the languages that staff speak themselves. */
export const LANGUAGE_MATCHES = ['any', 'native'] as const;
export type LanguageMatch = (typeof LANGUAGE_MATCHES)[number];

/**
 * What a person asks for. Each facet holds the chosen codes in registry order, without repeats; an empty list is
 * no constraint.
 */
export type Query = { readonly [F in FacetId]: readonly FacetCodes[F][] } & {
  readonly mode: LanguageMatch;
  readonly place: Place | null;
  /** Null = no limit. Only with a place that has a point of its own: around a whole Land there is none. */
  readonly radiusKm: RadiusKm | null;
};

export const EMPTY_QUERY: Query = {
  group: [],
  form: [],
  language: [],
  service: [],
  access: [],
  type: [],
  mode: 'any',
  place: null,
  radiusKm: null,
};

/** Whether nothing is asked, so that every centre matches. */
export function isEmptyQuery(query: Query): boolean {
  return query.place === null && hasNoChoice(query);
}

/** Whether no filter is set; a place may still be. */
export function hasNoChoice(query: Query): boolean {
  return FACET_IDS.every((facet) => query[facet].length === 0);
}

/** Choices as they come from outside: any strings, in any order, repeated or missing. */
export type LooseQuery = { readonly [F in FacetId]?: Iterable<string> } & {
  readonly mode?: string;
  readonly place?: Place | null;
  readonly radiusKm?: number | null;
};

/** Any strings → a query: known codes only, each once, in registry order. */
export function normaliseQuery(loose: LooseQuery): Query {
  const place = loose.place ?? null;
  const hasPoint = place !== null && place.kind !== 'state';
  return {
    group: knownCodes('group', loose.group),
    form: knownCodes('form', loose.form),
    language: knownCodes('language', loose.language),
    service: knownCodes('service', loose.service),
    access: knownCodes('access', loose.access),
    type: knownCodes('type', loose.type),
    mode: LANGUAGE_MATCHES.find((mode) => mode === loose.mode) ?? EMPTY_QUERY.mode,
    place,
    radiusKm: hasPoint ? (RADII_KM.find((km) => km === loose.radiusKm) ?? null) : null,
  };
}

function knownCodes<F extends FacetId>(facet: F, values: Iterable<string> = []): readonly FacetCodes[F][] {
  const chosen = new Set<string>(values);
  return FACETS[facet].map((term) => term.code).filter((code) => chosen.has(code));
}

/** The query with one code chosen or, if it was chosen, no longer. */
export function toggleChoice<F extends FacetId>(query: Query, facet: F, code: FacetCodes[F]): Query {
  const codes: readonly string[] = query[facet];
  if (codes.includes(code)) return dropChoices(query, facet, [code]);
  return normaliseQuery({ ...query, [facet]: [...codes, code] });
}

/** The query without these choices of one facet. */
export function dropChoices(query: Query, facet: FacetId, codes: readonly string[]): Query {
  const kept = query[facet].filter((code) => !codes.includes(code));
  return normaliseQuery({ ...query, [facet]: kept });
}

/** The query for another place, or for none; the radius goes with the old one only where it cannot stay. */
export function withPlace(
  query: Query,
  place: Place | null,
  radiusKm: number | null = query.radiusKm,
): Query {
  return normaliseQuery({ ...query, place, radiusKm });
}

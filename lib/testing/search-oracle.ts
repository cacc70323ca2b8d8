import type { ListedCentre } from '@/lib/domain/centre';
import { FACET_IDS, FACETS, type FacetId } from '@/lib/domain/facets';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import type { Query } from '@/lib/domain/query';
import { lieOf } from './placement-oracle';

/**
 * The rules of matching once more, as plainly as they can be said and without regard for speed: what the search is
 * tested against. It shares no code with it.
 */
type Answer = 'stated' | 'unknown' | 'no';

export interface OracleResult {
  stated: string[];
  unstated: string[];
  /** Too far from the place that is asked for to be an answer; those that state all first. */
  beyond: string[];
  /** Slug → facets that were asked and are unknown. */
  unstatedFacets: Record<string, FacetId[]>;
}

/** The slugs of both groups in order. */
export function searchNaively(centres: readonly ListedCentre[], query: Query): OracleResult {
  const sorted = [...centres].sort((a, b) => compareKeys(keyOf(a, query), keyOf(b, query)));
  const slugsOf = (wanted: Answer, isBeyond = false) =>
    sorted
      .filter((centre) => answerAll(centre, query) === wanted && lieOf(centre, query).isBeyond === isBeyond)
      .map(({ slug }) => slug);
  const unstatedFacets = centres.map((centre) => [
    centre.slug,
    FACET_IDS.filter((facet) => answersTo(centre, query, facet).includes('unknown')),
  ]);
  return {
    stated: slugsOf('stated'),
    unstated: slugsOf('unknown'),
    beyond: [...slugsOf('stated', true), ...slugsOf('unknown', true)],
    unstatedFacets: Object.fromEntries(unstatedFacets),
  };
}

function answerAll(centre: ListedCentre, query: Query): Answer {
  const answers = FACET_IDS.flatMap((facet) => answersTo(centre, query, facet));
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'stated';
}

/** One answer per question; what may be answered by any of several codes is one question. */
function answersTo(centre: ListedCentre, query: Query, facet: FacetId): Answer[] {
  const questions = new Map<string, Answer[]>();
  for (const code of query[facet]) {
    const name = questionOf(facet, code);
    questions.set(name, [...(questions.get(name) ?? []), answer(centre, query, facet, code)]);
  }
  return [...questions.values()].map((answers) => {
    if (answers.includes('stated')) return 'stated';
    return answers.includes('unknown') ? 'unknown' : 'no';
  });
}

export function questionOf(facet: FacetId, code: string): string {
  if (facet === 'service') return `service ${code}`;
  if (facet === 'group') return `group ${TARGET_GROUPS.find((group) => group.code === code)?.dimension}`;
  return facet;
}

function answer(centre: ListedCentre, query: Query, facet: FacetId, code: string): Answer {
  const absent: Answer = centre.completeFacets.includes(facet) ? 'no' : 'unknown';
  if (facet === 'type') return centre.type === code ? 'stated' : 'no';
  if (facet === 'group') return answerForGroup(centre, code, absent);
  if (facet === 'language') return answerForLanguage(centre, query, code, absent);
  const listed: readonly string[] = {
    form: centre.forms,
    access: centre.access,
    service: centre.services.map((service) => service.code),
  }[facet];
  return listed.includes(code) ? 'stated' : absent;
}

function answerForGroup(centre: ListedCentre, code: string, absent: Answer): Answer {
  const spans: Record<string, number[]> = {
    children: range(0, 13),
    youth: range(14, 17),
    young_adults: range(18, 20),
  };
  const span = spans[code];
  const isTaken = (years: number) => years >= (centre.minimumAge ?? 0) && years <= (centre.maximumAge ?? 200);
  if (span && !span.some(isTaken)) return 'no';
  const acceptance = Object.entries(centre.groups).find(([group]) => group === code)?.[1];
  if (acceptance === 'yes' || acceptance === 'focus') return 'stated';
  return acceptance === 'no' ? 'no' : absent;
}

function answerForLanguage(centre: ListedCentre, query: Query, code: string, absent: Answer): Answer {
  const modes = centre.languages.filter((language) => language.code === code).map(({ mode }) => mode);
  if (modes.length === 0) return centre.interpreters ? 'unknown' : absent;
  if (query.mode === 'any' || modes.includes('native')) return 'stated';
  return modes.includes('not_stated') ? 'unknown' : absent;
}

function keyOf(centre: ListedCentre, query: Query): (number | number[])[] {
  const focus = query.group.some((group) => centre.groups[group] === 'focus') ? 0 : 1;
  const type = FACETS.type.findIndex(({ code }) => code === centre.type);
  const { areaClass, bucket } = lieOf(centre, query);
  const language = languagePlace(centre, query);
  return [areaClass, focus, type, language, bucket, codePoints(centre.name), codePoints(centre.slug)];
}

function languagePlace(centre: ListedCentre, query: Query): number {
  if (query.language.length === 0) return 0;
  const best = ['native', 'interpreter_onsite', 'interpreter_remote', 'on_request', 'not_stated'].findIndex(
    (mode) => centre.languages.some((spoken) => spoken.mode === mode && query.language.includes(spoken.code)),
  );
  if (best >= 0) return best;
  return centre.interpreters ? 5 : 6;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const codePoints = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);

function compareKeys(a: readonly (number | number[])[], b: readonly (number | number[])[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = 0, y = 0] = [a[i], b[i]];
    const difference = Array.isArray(x) && Array.isArray(y) ? compareKeys(x, y) : Number(x) - Number(y);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

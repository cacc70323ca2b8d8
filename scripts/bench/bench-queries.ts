import { FACET_IDS, FACETS } from '@/lib/domain/facets';
import { EMPTY_QUERY, normaliseQuery, type Query } from '@/lib/domain/query';
import { createSeededRandom } from '@/lib/testing/seeded-random';

const OPTIONS = FACET_IDS.flatMap((facet) => FACETS[facet].map(({ code }) => ({ facet, code })));
const CHOICES_MAX = 4;

/** The empty query and random ones of one to four choices: all different, and the same in every run. */
export function listBenchQueries(count: number): readonly Query[] {
  const queries = new Map([[JSON.stringify(EMPTY_QUERY), EMPTY_QUERY]]);
  for (let seed = 1; queries.size < count; seed++) {
    const query = makeQuery(seed);
    queries.set(JSON.stringify(query), query);
  }
  return [...queries.values()];
}

function makeQuery(seed: number): Query {
  const random = createSeededRandom(seed);
  const [first, ...others] = OPTIONS;
  if (!first) throw new Error('There are no options.');
  const choices = Array.from({ length: 1 + (seed % CHOICES_MAX) }, () => random.pick([first, ...others]));
  const codesOf = (wanted: string) => choices.filter(({ facet }) => facet === wanted).map(({ code }) => code);
  return normaliseQuery(Object.fromEntries(FACET_IDS.map((facet) => [facet, codesOf(facet)])));
}

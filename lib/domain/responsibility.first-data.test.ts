import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlace } from '@/lib/testing/build-place';
import { RESPONSIBILITY_CASES } from '@/lib/testing/responsibility-cases';
import { loadOwnDirectory } from '@/prisma/seed/own-directory.testing';
import { STATES } from './area';
import type { Centre } from './centre';
import { normaliseQuery, type Query } from './query';
import { findResponsibility } from './responsibility';
import { search } from './search';

let centres: readonly Centre[];
beforeAll(async () => {
  ({ centres } = await loadOwnDirectory());
});

const answerFor = (query: Query) => findResponsibility(search(centres, query), query)!;
const answerForArea = (ags: string) => answerFor(normaliseQuery({ place: buildPlace(ags) }));

describe('who is asked first, of the first data', () => {
  it.each(RESPONSIBILITY_CASES)('$title', ({ query, ...expected }) => {
    const { answer, lead, chain } = answerFor(query);
    expect(answer).toBe(expected.answer);
    expect(chain.slice(0, 3).map(({ centre, reasons }) => ({ slug: centre.slug, reasons }))).toEqual(
      expected.chain,
    );
    expect(chain).toHaveLength(expected.length);
    expect(expected.chain).toHaveLength(Math.min(3, expected.length));
    expect(lead).toBe(chain[0]);
  });

  it('is tried in every Land', () => {
    const states = RESPONSIBILITY_CASES.map(({ query }) => query.place?.stateAgs);
    expect(STATES.filter(({ ags }) => !states.includes(ags))).toEqual([]);
    expect(RESPONSIBILITY_CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['13', 'kobi-mecklenburg-vorpommern'],
    ['01', 'contra-kiel'],
    ['15', 'vera-sachsen-anhalt'],
    ['16', 'bekom-thueringen'],
  ])('is the same in every district of Land %s: %s', async (state, slug) => {
    const { districts } = await import('@/lib/geo/gazetteer-data');
    for (const { ags } of districts.filter((district) => district.ags.startsWith(state))) {
      const answer = { answer: 'serves_by_own_account', lead: { centre: { slug } } };
      expect(answerForArea(ags), ags).toMatchObject(answer);
    }
  });

  it('is nowhere called responsible: no mandate is known yet', async () => {
    const { districts } = await import('@/lib/geo/gazetteer-data');
    for (const { ags } of districts) expect(answerForArea(ags).answer, ags).not.toBe('responsible');
  });
});

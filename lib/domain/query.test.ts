import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOption, arbitraryQuery } from '@/lib/testing/arbitrary-directory';
import { FACET_IDS, FACETS } from './facets';
import { dropChoices, EMPTY_QUERY, isEmptyQuery, normaliseQuery, toggleChoice, type Query } from './query';

const toggle = (query: Query, { facet, code }: { facet: 'form'; code: never }) =>
  toggleChoice(query, facet, code);

describe('normaliseQuery', () => {
  it('keeps known codes only, each once, in registry order', () => {
    const loose = { form: ['forced_marriage', 'nonsense', 'labour_exploitation', 'forced_marriage'] };
    expect(normaliseQuery(loose).form).toEqual(['labour_exploitation', 'forced_marriage']);
  });

  it('does not take the code of one facet for another', () => {
    expect(normaliseQuery({ form: ['women'], access: ['outreach'] })).toEqual(EMPTY_QUERY);
  });

  it('falls back to any mode', () => {
    expect(normaliseQuery({ mode: 'native' }).mode).toBe('native');
    expect(normaliseQuery({ mode: 'NATIVE' }).mode).toBe('any');
  });

  it('makes the empty query of nothing', () => {
    expect(normaliseQuery({})).toEqual(EMPTY_QUERY);
  });
});

describe('toggleChoice', () => {
  it('adds in registry order and takes away again', () => {
    const one = toggleChoice(EMPTY_QUERY, 'language', 'ro');
    const two = toggleChoice(one, 'language', 'de');
    expect(two.language).toEqual(['de', 'ro']);
    expect(toggleChoice(two, 'language', 'ro').language).toEqual(['de']);
  });

  it('undoes itself, changes one facet only and leaves its input alone', () => {
    fc.assert(
      fc.property(arbitraryQuery, arbitraryOption, (query, option) => {
        const before = structuredClone(query);
        const toggled = toggle(query, option as never);
        expect(toggle(toggled, option as never)).toEqual(query);
        expect({ ...toggled, [option.facet]: query[option.facet] }).toEqual(query);
        expect(query).toEqual(before);
      }),
    );
  });
});

it('drops only the named choices of the facet', () => {
  const query = normaliseQuery({ group: ['women', 'youth'], form: ['forced_begging'] });
  expect(dropChoices(query, 'group', ['women'])).toEqual({ ...query, group: ['youth'] });
});

it('is empty when no facet has a choice, whatever the mode', () => {
  expect(isEmptyQuery({ ...EMPTY_QUERY, mode: 'native' })).toBe(true);
  for (const facet of FACET_IDS) {
    expect(isEmptyQuery(normaliseQuery({ [facet]: [FACETS[facet][0]!.code] }))).toBe(false);
  }
});

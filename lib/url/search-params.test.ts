import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, normaliseQuery } from '@/lib/domain/query';
import { LIMITS } from '@/lib/limits';
import { FACETS, FACET_IDS } from '@/lib/domain/facets';
import { EMPTY_SEARCH, parseSearchParams, toSearchParams, VIEWS, type SearchState } from './search-params';

const read = (text: string) => parseSearchParams(new URLSearchParams(text));
const write = (state: SearchState) => toSearchParams(state).toString();

const everyCode = Object.fromEntries(
  FACET_IDS.map((facet) => [facet, FACETS[facet].map(({ code }) => code)]),
);
const arbitraryState: fc.Arbitrary<SearchState> = fc.record({
  query: fc
    .record({
      ...Object.fromEntries(FACET_IDS.map((facet) => [facet, fc.subarray(everyCode[facet] ?? [])])),
      mode: fc.constantFrom('any', 'native'),
    })
    .map(normaliseQuery),
  view: fc.constantFrom(...VIEWS),
  page: fc.integer({ min: 1, max: LIMITS.pageMax }),
});

describe('reading a search from an address', () => {
  it('reads facets, mode, view and page', () => {
    expect(read('language=ro&group=women&group=youth&mode=native&view=helper&page=3')).toEqual({
      query: { ...EMPTY_QUERY, language: ['ro'], group: ['women', 'youth'], mode: 'native' },
      view: 'helper',
      page: 3,
    });
  });

  it('reads what Next hands to a page', () => {
    const params = { language: 'ro', group: ['youth', 'women'], form: undefined, page: '2' };
    expect(parseSearchParams(params)).toEqual(read('language=ro&group=women&group=youth&page=2'));
  });

  it('ignores what it does not know', () => {
    expect(read('group=aliens&form=&language=RO&colour=red&place=04109&mode=x&view=admin')).toEqual(
      EMPTY_SEARCH,
    );
  });

  it.each(['0', '-1', '1.5', '1e3', 'x', '', ' 2', '２', String(LIMITS.pageMax + 1), '9'.repeat(400)])(
    'reads page %j as the first',
    (page) => expect(parseSearchParams({ page }).page).toBe(1),
  );

  it('merges repeats and takes the first of single values', () => {
    expect(read('group=men&group=women&group=men&page=2&page=9&view=authority&view=self')).toEqual({
      query: { ...EMPTY_QUERY, group: ['women', 'men'] },
      view: 'authority',
      page: 2,
    });
  });

  it('reads no more values than the limit', () => {
    const noise = Array<string>(LIMITS.valuesPerParameter).fill('noise');
    expect(parseSearchParams({ group: [...noise, 'women'] }).query.group).toEqual([]);
    expect(parseSearchParams({ group: [...noise.slice(1), 'women'] }).query.group).toEqual(['women']);
  });

  it('has room for every term of every facet', () => {
    expect(parseSearchParams(everyCode).query).toEqual(normaliseQuery(everyCode));
  });

  it('throws at nothing, and what it reads is in order', () => {
    const name = fc.oneof(fc.constantFrom(...FACET_IDS, 'mode', 'view', 'page', '__proto__'), fc.string());
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('women', 'ro', 'native', '2'));
    const record = fc.dictionary(name, fc.oneof(value, fc.array(value), fc.constant(undefined)));
    const params = fc.oneof(
      record,
      fc.string().map((text) => new URLSearchParams(text)),
    );
    fc.assert(
      fc.property(params, (input) => {
        const state = parseSearchParams(input);
        expect(normaliseQuery(state.query)).toEqual(state.query);
        expect(read(write(state))).toEqual(state);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('writing a search into an address', () => {
  it('writes facets in registry order, then mode, view, page', () => {
    const state = read('page=2&view=helper&mode=native&type=helpline&language=ro&group=men&group=women');
    expect(write(state)).toBe(
      'group=women&group=men&language=ro&type=helpline&mode=native&view=helper&page=2',
    );
  });

  it('leaves defaults unwritten', () => {
    expect(write(EMPTY_SEARCH)).toBe('');
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        expect(read(write(state))).toEqual(state);
      }),
    );
  });

  it('has one form for each search, however it was written before', () => {
    const shuffled = arbitraryState.chain((state) => {
      const pairs = [...toSearchParams(state)];
      const order = fc.shuffledSubarray(pairs, { minLength: pairs.length });
      return fc.record({ state: fc.constant(state), pairs: order, repeated: fc.subarray(pairs) });
    });
    fc.assert(
      fc.property(shuffled, ({ state, pairs, repeated }) => {
        const again = parseSearchParams(new URLSearchParams([...pairs, ...repeated]));
        expect(write(again)).toBe(write(state));
      }),
    );
  });
});

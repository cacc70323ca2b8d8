import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RADII_KM, type Place } from '@/lib/domain/place';
import { EMPTY_QUERY, normaliseQuery } from '@/lib/domain/query';
import { LIMITS } from '@/lib/limits';
import { FACETS, FACET_IDS } from '@/lib/domain/facets';
import { VIEWS } from '@/lib/domain/view';
import { PLACES } from '@/lib/testing/places-in-play';
import { EMPTY_SEARCH, parseSearchParams, toSearchParams, type SearchState } from './search-params';

/** A resolver over the places in play: by official key, and by what a person may type. */
const townOfHalle: Place = { ...PLACES.halle, kind: 'municipality', key: 'municipality:15002000' };
const KNOWN_PLACES = [...Object.values(PLACES).filter(({ kind }) => kind !== 'postcode'), townOfHalle];
const TYPED: Readonly<Record<string, Place>> = {
  '06108': PLACES.halle,
  Halle: townOfHalle,
  Sachsen: PLACES.sachsen,
};
const findPlace = (text: string) => TYPED[text] ?? KNOWN_PLACES.find(({ key }) => key === text) ?? null;

const read = (text: string) => parseSearchParams(new URLSearchParams(text), findPlace);
const write = (state: SearchState) => toSearchParams(state).toString();

const everyCode = Object.fromEntries(
  FACET_IDS.map((facet) => [facet, FACETS[facet].map(({ code }) => code)]),
);
const arbitraryState: fc.Arbitrary<SearchState> = fc.record({
  query: fc
    .record({
      ...Object.fromEntries(FACET_IDS.map((facet) => [facet, fc.subarray(everyCode[facet] ?? [])])),
      mode: fc.constantFrom('any', 'native'),
      place: fc.option(fc.constantFrom(...KNOWN_PLACES), { freq: 2 }),
      radiusKm: fc.option(fc.constantFrom(...RADII_KM), { freq: 2 }),
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
    expect(
      read('group=aliens&form=&language=RO&colour=red&place=Atlantis&radius=25&mode=x&view=admin'),
    ).toEqual(EMPTY_SEARCH);
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

  it('reads a place by key, postcode or name, with a radius where it has a point', () => {
    expect(read('place=municipality%3A14713000&radius=25').query).toEqual({
      ...EMPTY_QUERY,
      place: PLACES.leipzig,
      radiusKm: 25,
    });
    expect(read('place=06108').query.place).toBe(PLACES.halle);
    expect(read('place=Sachsen&radius=25').query).toEqual({ ...EMPTY_QUERY, place: PLACES.sachsen });
  });

  it.each(['', '0', '-10', '10.5', '10km', '1e1', '30', 'x'])('reads no radius from %j', (radius) => {
    expect(parseSearchParams({ place: '06108', radius }, findPlace).query.radiusKm).toBeNull();
  });

  it('asks for no place where none is named, or far too long a one, and for none without a resolver', () => {
    const asked: string[] = [];
    const ask = (text: string) => {
      asked.push(text);
      return null;
    };
    for (const place of ['', '  ', 'x'.repeat(LIMITS.placeTextLength + 1)]) parseSearchParams({ place }, ask);
    expect(asked).toEqual([]);
    expect(parseSearchParams({ place: '06108' }).query.place).toBeNull();
  });

  it('has room for every term of every facet', () => {
    expect(parseSearchParams(everyCode).query).toEqual(normaliseQuery(everyCode));
  });

  it('throws at nothing, and what it reads is in order', () => {
    const name = fc.oneof(
      fc.constantFrom(...FACET_IDS, 'mode', 'view', 'page', 'place', 'radius', '__proto__'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('women', 'ro', 'native', '2', 'Halle', '10'),
    );
    const record = fc.dictionary(name, fc.oneof(value, fc.array(value), fc.constant(undefined)));
    const params = fc.oneof(
      record,
      fc.string().map((text) => new URLSearchParams(text)),
    );
    fc.assert(
      fc.property(params, (input) => {
        const state = parseSearchParams(input, findPlace);
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

  it('writes a place by its official key, a postcode as its municipality', () => {
    expect(write(read('group=men&place=Sachsen'))).toBe('place=state%3ADE-SN&group=men');
    expect(write(read('radius=10&place=06108'))).toBe('place=municipality%3A15002000&radius=10');
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
        const again = parseSearchParams(new URLSearchParams([...pairs, ...repeated]), findPlace);
        expect(write(again)).toBe(write(state));
      }),
    );
  });
});

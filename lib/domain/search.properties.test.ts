import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDirectory, arbitraryOption, arbitraryQuery } from '@/lib/testing/arbitrary-directory';
import { questionOf, searchNaively } from '@/lib/testing/search-oracle';
import type { Centre } from './centre';
import { FACET_IDS, FACETS, type FacetId } from './facets';
import type { OptionCount } from './option-counts';
import { dropChoices, normaliseQuery, type Query } from './query';
import { countMatches, search, type Hit, type SearchView } from './search';

const slugs = (hits: readonly Hit<Centre>[]) => hits.map(({ centre }) => centre.slug);
const found = ({ stated, unstated }: SearchView<Centre>) => new Set(slugs([...stated, ...unstated]));
const add = (query: Query, facet: FacetId, code: string): Query =>
  normaliseQuery({ ...query, [facet]: [...query[facet], code] });

/** The query as an option's count sees it: the choices that answer the same question left out. */
function choose(query: Query, facet: FacetId, code: string): Query {
  const rivals = query[facet].filter((chosen) => questionOf(facet, chosen) === questionOf(facet, code));
  return add(dropChoices(query, facet, rivals), facet, code);
}

function check(property: (centres: readonly Centre[], query: Query) => void, numRuns = 500): void {
  fc.assert(fc.property(arbitraryDirectory, arbitraryQuery, property), { numRuns });
}

describe('search, on random directories', () => {
  it('finds what the naive rules find, in the same order', () => {
    check((centres, query) => {
      const view = search(centres, query);
      const expected = searchNaively(centres, query);
      expect(slugs(view.stated)).toEqual(expected.stated);
      expect(slugs(view.unstated)).toEqual(expected.unstated);
      expect(slugs(view.beyond)).toEqual(expected.beyond);
      for (const { centre, unstatedFacets } of [...view.stated, ...view.unstated, ...view.beyond]) {
        expect(unstatedFacets).toEqual(expected.unstatedFacets[centre.slug]);
      }
    }, 2_000);
  });

  it('counts for every option the size of the result after choosing it', () => {
    check((centres, query) => {
      const { options } = search(centres, query);
      for (const facet of FACET_IDS) {
        const counts: Readonly<Record<string, OptionCount>> = options[facet];
        for (const { code } of FACETS[facet]) {
          const { stated, unstated } = searchNaively(centres, choose(query, facet, code));
          expect(counts[code], `${facet} ${code}`).toEqual({
            stated: stated.length,
            unstated: unstated.length,
          });
        }
      }
    }, 60);
  });

  it('never shrinks when a further choice answers a question that is already asked', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryQuery, arbitraryOption, (centres, query, { facet, code }) => {
        const isAsked = query[facet].some((chosen) => questionOf(facet, chosen) === questionOf(facet, code));
        fc.pre(isAsked && facet !== 'service');
        const after = found(search(centres, add(query, facet, code)));
        for (const slug of found(search(centres, query))) expect(after).toContain(slug);
      }),
      { numRuns: 500 },
    );
  });

  it('never grows when a further question is asked', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryQuery, arbitraryOption, (centres, query, { facet, code }) => {
        fc.pre(query[facet].every((chosen) => questionOf(facet, chosen) !== questionOf(facet, code)));
        const before = found(search(centres, query));
        for (const slug of found(search(centres, add(query, facet, code)))) expect(before).toContain(slug);
      }),
      { numRuns: 500 },
    );
  });

  it('orders totally: the order of the input does not matter', () => {
    fc.assert(
      fc.property(
        arbitraryDirectory.chain((centres) =>
          fc.tuple(fc.constant(centres), fc.shuffledSubarray([...centres], { minLength: centres.length })),
        ),
        arbitraryQuery,
        ([centres, shuffled], query) => {
          const [one, other] = [search(centres, query), search(shuffled, query)];
          expect(slugs(one.stated)).toEqual(slugs(other.stated));
          expect(slugs(one.unstated)).toEqual(slugs(other.unstated));
          expect(one.options).toEqual(other.options);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says the same when asked again, and changes nothing it is given', () => {
    check((centres, query) => {
      const before = structuredClone({ centres, query });
      const first = search(centres, query);
      search(centres, normaliseQuery({ group: ['women'], language: ['ro'], mode: 'native' }));
      expect(search(centres, query)).toEqual(first);
      expect({ centres, query }).toEqual(before);
    }, 200);
  });

  it('shows every centre once and to the empty query all of them', () => {
    check((centres, query) => {
      const { stated, unstated } = search(centres, query);
      expect(new Set(slugs([...stated, ...unstated])).size).toBe(stated.length + unstated.length);
      expect(search(centres, normaliseQuery({})).stated).toHaveLength(centres.length);
    });
  });

  it('counts without listing as it counts with', () => {
    check((centres, query) => {
      const { stated, unstated } = search(centres, query);
      expect(countMatches(centres, query)).toEqual({ stated: stated.length, unstated: unstated.length });
    });
  });
});

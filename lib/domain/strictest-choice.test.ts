import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDirectory, arbitraryQuery } from '@/lib/testing/arbitrary-directory';
import { buildCentre } from '@/lib/testing/build-centre';
import { searchNaively } from '@/lib/testing/search-oracle';
import { isEmptyQuery, normaliseQuery } from './query';
import { findStrictestChoice } from './strictest-choice';

const centres = [
  buildCentre({
    slug: 'a',
    groups: { women: 'yes', men: 'no' },
    access: ['chat'],
    completeFacets: ['service'],
  }),
  buildCentre({ slug: 'b', groups: { women: 'yes', men: 'no' }, completeFacets: ['service', 'access'] }),
];

describe('findStrictestChoice', () => {
  it('names the requirement without which most centres match', () => {
    const query = normaliseQuery({ group: ['women'], service: ['therapy'], form: ['forced_begging'] });
    expect(findStrictestChoice(centres, query)).toEqual({
      facet: 'service',
      dropped: ['therapy'],
      relaxed: { ...query, service: [] },
      count: { stated: 0, unstated: 2 },
    });
  });

  it('leaves one dimension of the groups out, not the others', () => {
    const query = normaliseQuery({ group: ['men', 'youth'] });
    expect(findStrictestChoice(centres, query)).toMatchObject({ facet: 'group', dropped: ['men'] });
  });

  it('leaves one service out before all', () => {
    const offers = [
      buildCentre({ services: [{ code: 'therapy', provision: 'own' }], completeFacets: ['service'] }),
    ];
    const query = normaliseQuery({ service: ['therapy', 'leisure'] });
    expect(findStrictestChoice(offers, query)).toMatchObject({ dropped: ['leisure'] });
  });

  it('leaves a whole facet out where no single requirement helps', () => {
    const query = normaliseQuery({ service: ['therapy', 'leisure'] });
    expect(findStrictestChoice(centres, query)).toMatchObject({
      facet: 'service',
      dropped: ['therapy', 'leisure'],
      count: { stated: 2, unstated: 0 },
    });
  });

  it('of equals keeps who the person is', () => {
    const type = { type: 'helpline', groups: { men: 'no' } } as const;
    const mixed = [buildCentre({ slug: 'a', ...type }), buildCentre({ slug: 'b', groups: { men: 'yes' } })];
    expect(findStrictestChoice(mixed, normaliseQuery({ group: ['men'], type: ['helpline'] }))).toMatchObject({
      facet: 'type',
    });
  });

  it('is null when nothing is chosen or nothing helps', () => {
    expect(findStrictestChoice(centres, normaliseQuery({}))).toBeNull();
    const query = normaliseQuery({ group: ['men'], service: ['therapy'] });
    expect(findStrictestChoice(centres, query)).toBeNull();
  });

  it('counts what the relaxed query finds', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryQuery, (directory, query) => {
        const strictest = findStrictestChoice(directory, query);
        if (isEmptyQuery(query)) expect(strictest).toBeNull();
        if (!strictest) return;
        const { stated, unstated } = searchNaively(directory, strictest.relaxed);
        expect(strictest.count).toEqual({ stated: stated.length, unstated: unstated.length });
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDirectory, arbitraryQuery } from '@/lib/testing/arbitrary-directory';
import { buildCentre } from '@/lib/testing/build-centre';
import { AREAS, PLACES, STANDPOINTS } from '@/lib/testing/places-in-play';
import type { Centre, ServiceArea } from './centre';
import { spanOf, spanOfPlace } from './area-span';
import { normaliseQuery, type Query } from './query';
import { findResponsibility, type Responsibility } from './responsibility';
import { search } from './search';

const source = 'https://example.org/decree';
const leipzig = normaliseQuery({ place: PLACES.leipzig });
const saxony: ServiceArea = {
  ...AREAS.saxony,
  name: 'Sachsen',
  forms: [],
  basis: 'own_account',
  sourceUrl: null,
};
const mandate: ServiceArea = { ...saxony, basis: 'funding_mandate', sourceUrl: source };

function ask(centres: Record<string, Partial<Centre>>, query: Query = leipzig): Responsibility<Centre> {
  const built = Object.entries(centres).map(([slug, facts]) => buildCentre({ ...facts, slug }));
  return findResponsibility(search(built, query), query)!;
}

const slugs = ({ chain }: Responsibility<Centre>) => chain.map(({ centre }) => centre.slug);

it('says nothing while no place is asked for', () => {
  expect(findResponsibility(search([], normaliseQuery({})), normaliseQuery({}))).toBeNull();
});

describe('what is answered', () => {
  it.each<[string, Partial<Centre>, string]>([
    ['a mandate with its source', { serviceAreas: [mandate] }, 'responsible'],
    [
      'a mandate without a source',
      { serviceAreas: [{ ...mandate, sourceUrl: null }] },
      'serves_by_own_account',
    ],
    ['an own account', { serviceAreas: [saxony] }, 'serves_by_own_account'],
    ['all of Germany', { serviceAreas: [{ ...saxony, ...AREAS.germany }] }, 'not_known'],
    [
      'all of Germany, being there',
      { ...STANDPOINTS.leipzig, serviceAreas: [{ ...saxony, ...AREAS.germany }] },
      'serves_by_own_account',
    ],
    ['a mandate for all of Germany', { serviceAreas: [{ ...mandate, ...AREAS.germany }] }, 'responsible'],
    ['being there', STANDPOINTS.leipzig, 'located_here_area_not_stated'],
    [
      'being there, with words',
      { ...STANDPOINTS.leipzig, serviceAreaTexts: ['Umland'] },
      'located_here_area_in_words',
    ],
    [
      'being there for elsewhere',
      { ...STANDPOINTS.leipzig, serviceAreas: [{ ...saxony, ...AREAS.halle }] },
      'nearby',
    ],
    ['being in the Land', STANDPOINTS.freiberg, 'nearby'],
    ['being in another Land', STANDPOINTS.berlin, 'not_known'],
  ])('%s', (_, facts, answer) => {
    expect(ask({ one: facts }).answer).toBe(answer);
  });

  it('a part of the district that is asked for', () => {
    const part = { ...mandate, ...AREAS.doebeln };
    const query = normaliseQuery({ place: PLACES.mittelsachsen });
    expect(ask({ one: { serviceAreas: [part] } }, query)).toMatchObject({
      answer: 'serves_part',
      lead: { reasons: ['mandate', 'serves_part_of_district'] },
    });
  });

  it('nobody: not known', () => {
    expect(ask({})).toEqual({ answer: 'not_known', lead: null, chain: [] });
  });

  it('names whoever is responsible, even one that has not stated all that was chosen', () => {
    const centres = {
      near: { ...STANDPOINTS.leipzig, groups: { men: 'yes' } },
      mandated: { serviceAreas: [mandate] },
    } as const;
    const asked = ask(centres, normaliseQuery({ place: PLACES.leipzig, group: ['men'] }));
    expect(slugs(asked)).toEqual(['near', 'mandated']);
    expect(asked).toMatchObject({ answer: 'responsible', lead: { unstatedFacets: ['group'] } });
    expect(asked.lead?.centre.slug).toBe('mandated');
  });

  it('names nobody who denies what was chosen', () => {
    const asked = normaliseQuery({ place: PLACES.leipzig, group: ['men'] });
    expect(ask({ one: { serviceAreas: [mandate], groups: { men: 'no' } } }, asked).answer).toBe('not_known');
  });
});

it('shows on what it rests, and where that can be read', () => {
  expect(ask({ one: { serviceAreas: [mandate] } }).lead).toMatchObject({
    areaClass: 0,
    reasons: ['mandate', 'serves_state'],
    basis: 'funding_mandate',
    sourceUrl: source,
    area: { name: 'Sachsen' },
  });
  expect(ask({ one: STANDPOINTS.leipzig }).lead).toMatchObject({ basis: null, sourceUrl: null, area: null });
});

describe('on random directories', () => {
  it('the chain is the result, in its order', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryQuery, (centres, query) => {
        const view = search(centres, query);
        const chain = findResponsibility(view, query)?.chain ?? [];
        const hits = query.place === null ? [] : [...view.stated, ...view.unstated];
        expect(chain.map(({ centre }) => centre)).toEqual(hits.map(({ centre }) => centre));
      }),
    );
  });

  it('nobody is called responsible without a mandate or agreement that has a source', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryQuery, (centres, query) => {
        const found = findResponsibility(search(centres, query), query);
        if (found?.answer !== 'responsible') return;
        expect(['funding_mandate', 'cooperation_agreement']).toContain(found.lead?.basis);
        expect(found.lead?.sourceUrl).not.toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('a mandate for the place moves a centre to the front, and without its source it does not', () => {
    fc.assert(
      fc.property(arbitraryDirectory, fc.constantFrom(...Object.values(PLACES)), (centres, place) => {
        const query = normaliseQuery({ place });
        const area = { ...mandate, ...placeArea(spanOf({ ags: spanOfPlace(place) })) };
        const classOf = (serviceAreas: readonly ServiceArea[]) =>
          centres.map((centre) => {
            const changed = buildCentre({ ...centre, serviceAreas });
            return findResponsibility(search([changed], query), query)?.chain[0]?.areaClass;
          });
        expect(classOf([area]).every((areaClass) => areaClass === 0)).toBe(true);
        expect(classOf([{ ...area, sourceUrl: null }]).every((areaClass) => areaClass === 1)).toBe(true);
      }),
    );
  });
});

function placeArea(span: string): Pick<ServiceArea, 'level' | 'ags'> {
  const level = ({ 2: 'state', 5: 'district', 8: 'municipality' } as const)[span.length];
  if (!level) throw new Error(`No level for ${span}`);
  return { level, ags: span };
}

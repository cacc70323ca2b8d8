import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDirectory, arbitraryQuery } from '@/lib/testing/arbitrary-directory';
import { buildCentre, buildNationalService } from '@/lib/testing/build-centre';
import { AREAS, PLACES, STANDPOINTS } from '@/lib/testing/places-in-play';
import type { Centre, ServiceArea } from './centre';
import { normaliseQuery, type LooseQuery } from './query';
import { search } from './search';
import { widen } from './widening';

const men = { groups: { men: 'yes' } } as const;

function widenFor(centres: Record<string, Partial<Centre>>, asked: LooseQuery) {
  const built = Object.entries(centres).map(([slug, facts]) => buildCentre({ ...facts, slug }));
  const query = normaliseQuery({ place: PLACES.doebeln, ...asked });
  const { steps, gap } = widen(search(built, query), query, []);
  return {
    steps: Object.fromEntries(steps.map(({ code, hits }) => [code, hits.map(({ centre }) => centre.slug)])),
    gap: gap && { next: gap.next?.centre.slug ?? null, step: gap.step, groups: gap.groups, forms: gap.forms },
  };
}

const germany: ServiceArea = {
  ...AREAS.germany,
  name: 'Deutschland',
  forms: [],
  basis: 'own_account',
  sourceUrl: null,
};
const everywhere = {
  district: STANDPOINTS.freiberg,
  state: STANDPOINTS.leipzig,
  neighbour: STANDPOINTS.halle,
  nationwide: { ...STANDPOINTS.berlin, serviceAreas: [germany] },
  far: { ...STANDPOINTS.berlin, state: 'DE-HH' },
} as const;

describe('the steps outwards', () => {
  it('are none while somebody states all that is asked', () => {
    expect(widenFor(everywhere, {}).steps).toEqual({});
    expect(widenFor(everywhere, { place: null, group: ['men'] })).toEqual({ steps: {}, gap: null });
  });

  it('go from the radius to the district, the Land, its neighbours, until one states all', () => {
    const small = { radiusKm: 10, group: ['men'] };
    expect(widenFor({ ...everywhere, district: { ...everywhere.district, ...men } }, small).steps).toEqual({
      district: ['district'],
    });
    expect(widenFor({ ...everywhere, state: { ...everywhere.state, ...men } }, small).steps).toEqual({
      district: ['district'],
      state: ['state'],
    });
    expect(widenFor({ ...everywhere, neighbour: { ...everywhere.neighbour, ...men } }, small).steps).toEqual({
      district: ['district'],
      state: ['state'],
      neighbouring_states: ['neighbour'],
    });
    expect(
      widenFor({ ...everywhere, nationwide: { ...everywhere.nationwide, ...men } }, small).steps,
    ).toEqual({
      district: ['district'],
      state: ['state'],
      neighbouring_states: ['neighbour'],
      nationwide: ['nationwide'],
    });
  });

  it('name whoever is there for all of Germany after the neighbouring Länder, wherever it is located', () => {
    const inNeighbour = { ...STANDPOINTS.halle, serviceAreas: [germany] };
    const nowhere = { serviceAreas: [germany] };
    expect(widenFor({ inNeighbour, nowhere }, {}).steps).toEqual({
      neighbouring_states: [],
      nationwide: ['inNeighbour', 'nowhere'],
    });
    expect(widenFor({ ...everywhere, nowhere }, { radiusKm: 10, group: ['men'] }).steps.nationwide).toEqual([
      'nationwide',
      'nowhere',
    ]);
  });

  it('name it in the district or the Land instead, where it is located there and outside the radius', () => {
    const here = { ...everywhere.district, serviceAreas: [germany] };
    const inState = { ...everywhere.state, serviceAreas: [germany] };
    expect(widenFor({ inState, here }, { radiusKm: 10, group: ['men'] }).steps).toEqual({
      district: ['here'],
      state: ['inState'],
      neighbouring_states: [],
      nationwide: [],
    });
  });

  it('go elsewhere only when nothing else is found', () => {
    const { far, neighbour, nationwide } = everywhere;
    const none = { neighbouring_states: [], nationwide: [] };
    expect(widenFor({ far, neighbour }, {}).steps).toEqual({ neighbouring_states: ['neighbour'] });
    expect(widenFor({ far, nationwide }, {}).steps).toEqual({ ...none, nationwide: ['nationwide'] });
    expect(widenFor({ far }, {}).steps).toEqual({ ...none, elsewhere: ['far'] });
    expect(widenFor({}, {}).steps).toEqual({ ...none, elsewhere: [] });
  });

  it('never name who denies what is asked', () => {
    const { steps } = widenFor(
      { neighbour: { ...everywhere.neighbour, groups: { men: 'no' } } },
      { group: ['men'] },
    );
    expect(Object.values(steps).flat()).toEqual([]);
  });

  it('name no centre twice, and none that the answer names', () => {
    fc.assert(
      fc.property(arbitraryDirectory, arbitraryQuery, (centres, query) => {
        const view = search(centres, query);
        const named = [
          ...view.stated,
          ...view.unstated,
          ...widen(view, query, []).steps.flatMap(({ hits }) => hits),
        ];
        expect(new Set(named.map(({ centre }) => centre.slug)).size).toBe(named.length);
      }),
    );
  });
});

describe('the last step', () => {
  const forMen = buildNationalService({ slug: 'for-men', groups: ['men'] });
  const forWomen = buildNationalService({ slug: 'for-women', groups: ['women'] });
  const services = [forWomen, forMen];
  const lastFor = (centres: readonly Centre[], asked: LooseQuery) => {
    const query = normaliseQuery(asked);
    return widen(search(centres, query), query, services).lastStep;
  };

  it('names the national services that fit the person, and why they stand there', () => {
    expect(lastFor([], { place: PLACES.doebeln, group: ['men'] })).toEqual({
      code: 'national_services',
      reasons: ['national_fallback'],
      services: [forMen],
    });
  });

  it('is there for every place, and without one where no centre states what is asked', () => {
    const here = [buildCentre({ ...everywhere.district, ...men })];
    expect(lastFor(here, { place: PLACES.doebeln, group: ['men'] })?.services).toEqual([forMen]);
    expect(lastFor(here, { group: ['women'] })?.services).toEqual([forWomen]);
    expect(lastFor(here, { group: ['men'] })).toBeNull();
  });
});

describe('the gap', () => {
  const asked = { group: ['men'], form: ['labour_exploitation'] };
  const both = { ...men, forms: ['labour_exploitation'] } as const;

  it('is none when a specialised centre states it, or nothing is asked of it', () => {
    expect(widenFor({ one: { ...everywhere.state, ...both } }, asked).gap).toBeNull();
    expect(widenFor(everywhere, { language: ['ro'] }).gap).toBeNull();
  });

  it('names the next that states it', () => {
    const centres = { ...everywhere, neighbour: { ...everywhere.neighbour, ...both } };
    expect(widenFor(centres, asked).gap).toEqual({
      groups: asked.group,
      forms: asked.form,
      next: 'neighbour',
      step: 'neighbouring_states',
    });
  });

  it('names one of another kind that states it here', () => {
    const here = { ...everywhere.state, ...both, type: 'sex_work_counselling' } as const;
    expect(widenFor({ here, far: everywhere.far }, asked).gap).toMatchObject({ next: 'here', step: null });
  });

  it('else the first that leaves it open, else nobody', () => {
    expect(widenFor(everywhere, asked).gap).toMatchObject({ next: 'district', step: null });
    expect(widenFor({ far: everywhere.far }, asked).gap).toMatchObject({ next: 'far', step: 'elsewhere' });
    const { nationwide, neighbour } = everywhere;
    expect(widenFor({ nationwide, neighbour }, asked).gap).toMatchObject({
      next: 'neighbour',
      step: 'neighbouring_states',
    });
    expect(widenFor({}, asked).gap).toMatchObject({ next: null, step: null });
  });
});

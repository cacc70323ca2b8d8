import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDirectory, arbitraryQuery } from '@/lib/testing/arbitrary-directory';
import { buildCentre } from '@/lib/testing/build-centre';
import { PLACES, STANDPOINTS } from '@/lib/testing/places-in-play';
import type { Centre } from './centre';
import { normaliseQuery, type LooseQuery } from './query';
import { search } from './search';
import { widen } from './widening';

const men = { groups: { men: 'yes' } } as const;

function widenFor(centres: Record<string, Partial<Centre>>, asked: LooseQuery) {
  const built = Object.entries(centres).map(([slug, facts]) => buildCentre({ ...facts, slug }));
  const query = normaliseQuery({ place: PLACES.doebeln, ...asked });
  const { steps, gap } = widen(search(built, query), query);
  return {
    steps: Object.fromEntries(steps.map(({ code, hits }) => [code, hits.map(({ centre }) => centre.slug)])),
    gap: gap && { next: gap.next?.centre.slug ?? null, step: gap.step, groups: gap.groups, forms: gap.forms },
  };
}

const everywhere = {
  district: STANDPOINTS.freiberg,
  state: STANDPOINTS.leipzig,
  neighbour: STANDPOINTS.halle,
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
  });

  it('go elsewhere only when nothing else is found', () => {
    const { far, neighbour } = everywhere;
    expect(widenFor({ far, neighbour }, {}).steps).toEqual({ neighbouring_states: ['neighbour'] });
    expect(widenFor({ far }, {}).steps).toEqual({ neighbouring_states: [], elsewhere: ['far'] });
    expect(widenFor({}, {}).steps).toEqual({ neighbouring_states: [], elsewhere: [] });
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
          ...widen(view, query).steps.flatMap(({ hits }) => hits),
        ];
        expect(new Set(named.map(({ centre }) => centre.slug)).size).toBe(named.length);
      }),
    );
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
    expect(widenFor({}, asked).gap).toMatchObject({ next: null, step: null });
  });
});

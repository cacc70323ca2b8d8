import { describe, expect, it } from 'vitest';
import { redact } from '@/lib/directory/redact';
import { buildCentre } from '@/lib/testing/build-centre';
import { buildRecord } from '@/lib/testing/build-record';
import { AREAS, PLACES, STANDPOINTS, type AreaName } from '@/lib/testing/places-in-play';
import type { Centre, ServiceArea } from './centre';
import type { FormOfExploitation } from './facets/forms';
import { placementOf } from './placement';
import type { Place, RadiusKm } from './place';
import { normaliseQuery } from './query';

const source = 'https://example.org/decree';
const area = (name: AreaName, facts: Partial<ServiceArea> = {}): ServiceArea => ({
  ...AREAS[name],
  name,
  forms: [],
  basis: 'own_account',
  sourceUrl: null,
  ...facts,
});

interface Asked {
  place?: Place;
  radiusKm?: RadiusKm;
  form?: FormOfExploitation[];
}

const lay = (centre: Partial<Centre>, { place = PLACES.leipzig, ...asked }: Asked = {}) =>
  placementOf(normaliseQuery({ place, ...asked }))(buildCentre(centre));

describe('on what a served area rests', () => {
  it.each([
    ['funding_mandate', source, 0, 'mandate'],
    ['cooperation_agreement', source, 0, 'agreement'],
    ['funding_mandate', null, 1, 'basis_not_known'],
    ['cooperation_agreement', null, 1, 'basis_not_known'],
    ['own_account', source, 1, 'own_account'],
    ['own_account', null, 1, 'own_account'],
    ['unknown', source, 1, 'basis_not_known'],
  ] as const)('%s, source %s: class %s', (basis, sourceUrl, areaClass, reason) => {
    const placed = lay({ serviceAreas: [area('saxony', { basis, sourceUrl })] });
    expect(placed).toMatchObject({ areaClass, reasons: [reason, 'serves_state'], isBeyond: false });
  });
});

describe('what is served', () => {
  it.each([
    ['leipzigTown', 'leipzig', 1, 'serves_municipality'],
    ['leipzigDistrict', 'leipzig', 1, 'serves_district'],
    ['mittelsachsen', 'doebeln', 1, 'serves_district'],
    ['unterfranken', 'wuerzburg', 1, 'serves_region'],
    ['saxony', 'mittelsachsen', 1, 'serves_state'],
    ['halle', 'halle', 1, 'serves_municipality'],
    ['doebeln', 'mittelsachsen', 2, 'serves_part_of_district'],
    ['leipzigTown', 'sachsen', 2, 'serves_part_of_state'],
    ['germany', 'halle', 5, 'serves_nationwide'],
  ] as const)('%s, asked for %s: class %s, %s', (served, place, areaClass, reason) => {
    const placed = lay({ serviceAreas: [area(served)] }, { place: PLACES[place] });
    expect(placed).toMatchObject({ areaClass, reasons: ['own_account', reason] });
    expect(placed.area).toEqual(area(served));
  });

  it('of several areas the one that says most', () => {
    const saxony = area('saxony', { basis: 'funding_mandate', sourceUrl: source });
    expect(lay({ serviceAreas: [area('leipzigTown'), saxony] }).area).toEqual(saxony);
    expect(lay({ serviceAreas: [area('saxony'), area('leipzigTown')] }).area).toEqual(area('leipzigTown'));
    expect(lay({ serviceAreas: [area('halle')] }).area).toBeNull();
  });
});

describe('all of Germany', () => {
  const germany = (facts: Partial<ServiceArea> = {}) => ({ serviceAreas: [area('germany', facts)] });
  const mandate = { basis: 'funding_mandate', sourceUrl: source } as const;

  it.each([
    ['by its own account', {}],
    ['by its own account, with a source', { sourceUrl: source }],
    ['on a basis that is not known', { basis: 'unknown', sourceUrl: source }],
    ['by a mandate without its source', { basis: 'funding_mandate' }],
  ] as const)('%s is beyond, unless it is in the district, near or in the Land', (_, facts) => {
    const isBeyond = (standpoint: keyof typeof STANDPOINTS, asked: Asked = {}) =>
      lay({ ...STANDPOINTS[standpoint], ...germany(facts) }, asked).isBeyond;
    expect(isBeyond('nowhere')).toBe(true);
    expect(isBeyond('halle')).toBe(true);
    expect(isBeyond('leipzig')).toBe(false);
    expect(isBeyond('hidden')).toBe(false);
    expect(isBeyond('halle', { radiusKm: 50 })).toBe(false);
    expect(isBeyond('freiberg', { radiusKm: 10 })).toBe(true);
  });

  it.each(['funding_mandate', 'cooperation_agreement'] as const)('by a sourced %s is never', (basis) => {
    const placed = lay(germany({ basis, sourceUrl: source }), { radiusKm: 10 });
    expect(placed).toMatchObject({ areaClass: 5, isBeyond: false });
  });

  it('is read off the area that has a source, in whichever order they are stated', () => {
    const both = [area('germany'), area('germany', mandate)];
    for (const serviceAreas of [both, both.toReversed()]) {
      expect(lay({ serviceAreas })).toMatchObject({
        reasons: ['mandate', 'serves_nationwide'],
        isBeyond: false,
      });
    }
  });

  it('is beyond or not whatever the form that is asked for', () => {
    const some = { forms: ['labour_exploitation'] } as const;
    for (const form of ['labour_exploitation', 'forced_marriage'] as const) {
      expect(lay(germany({ ...some, ...mandate }), { form: [form] }).isBeyond).toBe(false);
      expect(lay(germany(some), { form: [form] }).isBeyond).toBe(true);
    }
  });
});

describe('an area that holds for some forms only', () => {
  const labour = area('saxony', { forms: ['labour_exploitation'] });

  it('serves those who ask for one of them, and whoever has not said', () => {
    const reasons = ['own_account', 'serves_state', 'serves_some_forms'];
    expect(lay({ serviceAreas: [labour] }, { form: ['labour_exploitation'] })).toMatchObject({
      areaClass: 1,
      reasons,
    });
    expect(lay({ serviceAreas: [labour] })).toMatchObject({ areaClass: 1, reasons });
  });

  it('does not raise a centre for other forms, and does not make it vanish', () => {
    const placed = lay({ serviceAreas: [labour] }, { form: ['forced_marriage'] });
    expect(placed).toMatchObject({ areaClass: 6, reasons: ['serves_other_forms'], isBeyond: false });
  });
});

describe('where it is', () => {
  it.each([
    ['leipzig', 'leipzig', 2, ['located_in_district', 'area_not_stated']],
    ['freiberg', 'doebeln', 2, ['located_in_district', 'area_not_stated']],
    ['freiberg', 'sachsen', 2, ['located_in_state', 'area_not_stated']],
    ['hidden', 'leipzig', 4, ['located_in_state', 'area_not_stated']],
    ['freiberg', 'leipzig', 4, ['located_in_state', 'area_not_stated']],
    ['halle', 'leipzig', 6, ['neighbouring_state', 'area_not_stated']],
    ['berlin', 'leipzig', 6, ['area_not_stated']],
    ['nowhere', 'leipzig', 6, ['area_not_stated']],
  ] as const)('%s, asked for %s: class %s', (standpoint, place, areaClass, reasons) => {
    expect(lay(STANDPOINTS[standpoint], { place: PLACES[place] })).toMatchObject({
      areaClass,
      reasons,
      isBeyond: areaClass === 6,
    });
  });

  it('is near within the radius that is asked for, across borders of Länder too', () => {
    expect(lay(STANDPOINTS.halle, { radiusKm: 50 })).toMatchObject({ areaClass: 3, isBeyond: false });
    expect(lay(STANDPOINTS.halle, { radiusKm: 25 })).toMatchObject({ areaClass: 6, isBeyond: true });
  });

  it('is beyond where it is farther than the radius and does not serve the place', () => {
    expect(lay(STANDPOINTS.freiberg, { radiusKm: 10 })).toMatchObject({ areaClass: 4, isBeyond: true });
    const serving = { ...STANDPOINTS.freiberg, serviceAreas: [area('saxony')] };
    expect(lay(serving, { radiusKm: 10 })).toMatchObject({ areaClass: 1, isBeyond: false });
  });

  it('says what it states of its area instead', () => {
    const inLeipzig = (facts: Partial<Centre>) => lay({ ...STANDPOINTS.leipzig, ...facts }).reasons;
    expect(inLeipzig({ serviceAreas: [area('halle')] })).toEqual([
      'located_in_district',
      'states_other_areas',
    ]);
    expect(inLeipzig({ serviceAreaTexts: ['Leipzig und Umland'] })).toEqual([
      'located_in_district',
      'area_in_words',
    ]);
  });
});

describe('distance', () => {
  it('is by the kilometre only from a postcode to a point of its own', () => {
    expect(lay(STANDPOINTS.leipzigStreet, { place: PLACES.halle }).distance).toEqual({
      aboutKm: 33,
      isUnder: false,
    });
    expect(lay(STANDPOINTS.leipzig, { place: PLACES.halle }).distance).toEqual({
      aboutKm: 30,
      isUnder: false,
    });
    expect(lay(STANDPOINTS.leipzigStreet).distance).toEqual({ aboutKm: 10, isUnder: true });
  });

  it('of a confidential address depends on its area alone', () => {
    const secret = {
      addressStatus: 'confidential',
      area: { level: 'municipality', ags: '14713000' },
    } as const;
    const near = {
      ...secret,
      street: 'Nahe Straße 1',
      postcode: '04103',
      point: { latitude: 51.34, longitude: 12.38 },
    };
    const far = {
      ...secret,
      street: 'Ferne Straße 9',
      postcode: '04249',
      point: { latitude: 51.27, longitude: 12.28 },
    };
    for (const place of Object.values(PLACES)) {
      const lieOf = (facts: typeof near) => lay(redact(buildRecord(facts)), { place, radiusKm: 10 });
      expect(lieOf(near)).toEqual(lieOf(far));
      expect(lieOf(near).distance).toEqual(lay(redact(buildRecord(secret)), { place }).distance);
    }
  });
});

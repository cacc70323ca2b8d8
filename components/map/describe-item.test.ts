import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import de from '@/messages/de.json';
import type { PlaceGroup } from '@/lib/domain/place-groups';
import { buildCentre } from '@/lib/testing/build-centre';
import type { MarkerItem } from './cluster-places';
import { areaRadiusMetres, certaintyOf, describeItem } from './describe-item';

function place(name: string, ...centres: string[]): PlaceGroup {
  return {
    key: `municipality:${name}`,
    name,
    latitude: 51,
    longitude: 10,
    exact: false,
    dashed: false,
    centres: centres.map((centre) => buildCentre({ slug: centre, name: centre })),
  };
}

const itemOf = (...groups: PlaceGroup[]): MarkerItem => ({
  id: groups[0]?.key ?? '',
  groups,
  latitude: 51,
  longitude: 10,
  count: groups.reduce((sum, { centres }) => sum + centres.length, 0),
  splitZoom: null,
});

const t = createTranslator({ locale: 'de', messages: de, namespace: 'map' });
const nameOf = (...groups: PlaceGroup[]) => {
  const { message, values } = describeItem(itemOf(...groups));
  return t(message, values);
};

describe('the name of a marker', () => {
  it('is the centre and its town where it stands alone', () => {
    expect(nameOf(place('Hamburg', 'KOOFRA'))).toBe('KOOFRA, Hamburg');
  });

  it('is the town and a number where several stand together', () => {
    expect(nameOf(place('Berlin', 'A', 'B', 'C'))).toBe('Berlin: 3 Stellen');
  });

  it('names the places of a group, so that two groups of one size differ', () => {
    expect(nameOf(place('Köln', 'A'), place('Bonn', 'B'))).toBe('Gruppe mit 2 Stellen: Köln, Bonn');
  });

  it('names three places and counts the rest', () => {
    const places = ['Köln', 'Bonn', 'Essen', 'Hagen', 'Unna'].map((name) => place(name, name));
    expect(nameOf(...places)).toBe('Gruppe mit 5 Stellen: Köln, Bonn, Essen und 2 weitere Orte');
    expect(nameOf(...places.slice(1))).toBe('Gruppe mit 4 Stellen: Bonn, Essen, Hagen und 1 weiterer Ort');
  });
});

describe('certaintyOf', () => {
  it('calls a secret address confidential, whatever else is known', () => {
    expect(certaintyOf({ ...place('Ulm', 'A'), dashed: true })).toBe('confidential');
  });

  it('takes a town or an address for a place, a Land or Kreis for an area', () => {
    expect(certaintyOf(place('Ulm', 'A'))).toBe('place');
    expect(certaintyOf({ ...place('Sachsen', 'A'), key: 'state:DE-SN' })).toBe('area');
    expect(certaintyOf({ ...place('Unna', 'A'), key: 'district:05978' })).toBe('area');
  });

  it('draws a wider circle around a wider area', () => {
    expect(areaRadiusMetres(place('Ulm', 'A'))).toBe(8_000);
    expect(areaRadiusMetres({ ...place('Sachsen', 'A'), key: 'state:DE-SN' })).toBe(40_000);
  });
});

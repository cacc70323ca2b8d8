import { expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import type { MapPlace } from './centre';
import { groupByPlace } from './place-groups';

const placeOf = (key: string, overrides: Partial<MapPlace> = {}): MapPlace => ({
  key,
  name: key,
  latitude: 50,
  longitude: 8,
  exact: false,
  dashed: false,
  ...overrides,
});
const centreAt = (slug: string, place: MapPlace | null) => buildCentre({ slug, place });

it('gathers the centres of one place, in the order of their first appearance', () => {
  const groups = groupByPlace([
    centreAt('a', placeOf('koeln')),
    centreAt('b', placeOf('berlin')),
    centreAt('c', placeOf('koeln')),
  ]);
  expect(groups.map(({ key, centres }) => [key, centres.map(({ slug }) => slug)])).toEqual([
    ['koeln', ['a', 'c']],
    ['berlin', ['b']],
  ]);
});

it('leaves out a centre that has no place, such as a shelter', () => {
  expect(groupByPlace([centreAt('shelter', null)])).toEqual([]);
});

it('puts a single centre at its own point, several where the first stands', () => {
  const exact = placeOf('koeln', { latitude: 50.9, longitude: 6.9, exact: true });
  expect(groupByPlace([centreAt('a', exact)])[0]).toMatchObject({
    latitude: 50.9,
    longitude: 6.9,
    exact: true,
  });
  const [group] = groupByPlace([centreAt('b', placeOf('koeln')), centreAt('a', exact)]);
  expect(group).toMatchObject({ latitude: 50, longitude: 8, exact: false });
});

it('is dashed as soon as one address is confidential, wherever it comes in the list', () => {
  const secret = placeOf('koeln', { dashed: true });
  const open = placeOf('koeln');
  for (const places of [[secret, open], [open, secret], [secret]])
    expect(groupByPlace(places.map((place, i) => centreAt(`${i}`, place)))[0]?.dashed).toBe(true);
  expect(groupByPlace([centreAt('a', open), centreAt('b', open)])[0]?.dashed).toBe(false);
});

it('changes neither the centres nor their places', () => {
  const centres = [
    centreAt('a', Object.freeze(placeOf('koeln'))),
    centreAt('b', placeOf('koeln', { dashed: true })),
  ];
  groupByPlace(centres);
  expect(centres[0]?.place?.dashed).toBe(false);
});

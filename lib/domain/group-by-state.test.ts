import { expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import { generateCentres } from '@/lib/testing/generate-centres';
import { STATES } from './area';
import { groupByState } from './group-by-state';

it('follows the official order of the Länder, and ends with those whose Land is not stated', () => {
  const centres = [
    buildCentre({ slug: 'nowhere' }),
    buildCentre({ slug: 'thueringen', state: 'DE-TH' }),
    buildCentre({ slug: 'hamburg', state: 'DE-HH' }),
  ];
  expect(groupByState(centres).map(({ state }) => state)).toEqual(['DE-HH', 'DE-TH', null]);
});

it('sorts inside a Land by town as German does, then by kind in registry order, then by name', () => {
  const of = (slug: string, town: string | null, facts = {}) =>
    buildCentre({ slug, town, state: 'DE-NW', ...facts });
  const [group] = groupByState([
    of('f', 'Zülpich'),
    of('e', 'Köln', { name: 'B', type: 'related' }),
    of('d', 'Köln', { name: 'A', type: 'related' }),
    of('c', 'Köln', { name: 'Z', type: 'trafficking_counselling' }),
    of('b', 'Ölde'),
    of('a', null),
  ]);
  expect(group?.centres.map(({ slug }) => slug)).toEqual(['a', 'c', 'd', 'e', 'b', 'f']);
});

it('loses nobody and names nobody twice', () => {
  const centres = generateCentres(500);
  const grouped = groupByState(centres).flatMap((group) => group.centres.map(({ slug }) => slug));
  expect([...grouped].sort()).toEqual(centres.map(({ slug }) => slug).sort());
  expect(STATES.length).toBe(16);
});

it('leaves the directory in its own order', () => {
  const centres = generateCentres(50);
  const before = centres.map(({ slug }) => slug);
  groupByState(centres);
  expect(centres.map(({ slug }) => slug)).toEqual(before);
});

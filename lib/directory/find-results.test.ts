import { expect, it } from 'vitest';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { EMPTY_QUERY, normaliseQuery } from '@/lib/domain/query';
import { search } from '@/lib/domain/search';
import { LIMITS } from '@/lib/limits';
import { generateCentres } from '@/lib/testing/generate-centres';
import { findResults, keptSearches } from './find-results';

const snapshotOf = (count: number): DirectorySnapshot => ({
  version: String(count),
  loadedAt: '2026-11-21T12:00:00.000Z',
  day: '2026-11-21',
  centres: generateCentres(count),
  nationalServices: [],
  problems: [],
});
const snapshot = snapshotOf(45);
const slugsOf = (page: number, query = EMPTY_QUERY) => {
  const { result } = findResults(snapshot, query, page, 'de');
  return [...result.stated, ...result.unstated].map(({ centre }) => centre.slug);
};

it('shows page after page in the order of the search, and counts what is left', () => {
  const query = normaliseQuery({ group: ['men'], service: ['outreach'] });
  const { stated, unstated } = search(snapshot.centres, query);
  const all = [...stated, ...unstated].map(({ centre }) => centre.slug);
  expect(stated.length).toBeGreaterThan(0);
  expect(unstated.length).toBeGreaterThan(0);
  expect([...slugsOf(1, query), ...slugsOf(2, query), ...slugsOf(3, query)]).toEqual(all);
  expect(findResults(snapshot, query, 1, 'de').result).toMatchObject({
    counts: { stated: stated.length, unstated: unstated.length },
    offset: 0,
    remaining: all.length - LIMITS.centresPerPage,
  });
});

it('shows the last page to who asks for a later one', () => {
  expect(findResults(snapshot, EMPTY_QUERY, 77, 'de').page).toBe(3);
  expect(slugsOf(77)).toEqual(slugsOf(3));
  expect(slugsOf(3)).toHaveLength(5);
  expect(findResults(snapshotOf(0), EMPTY_QUERY, 5, 'de')).toMatchObject({
    page: 1,
    result: { remaining: 0 },
  });
  expect(findResults(snapshotOf(40), EMPTY_QUERY, 9, 'de')).toMatchObject({
    page: 2,
    result: { offset: 20 },
  });
});

it('names the step out only where no centre states all that is asked', () => {
  expect(findResults(snapshot, EMPTY_QUERY, 1, 'de').strictest).toBeNull();
  const nobody = normaliseQuery({ language: ['yo'], group: ['women'] });
  expect(findResults(snapshot, nobody, 1, 'de').strictest).toMatchObject({
    facet: 'language',
    dropped: ['yo'],
  });
});

it('hands out no more of a centre than the list shows', () => {
  const { centre } = findResults(snapshot, EMPTY_QUERY, 1, 'de').result.stated[0]!;
  expect(centre).not.toHaveProperty('sources');
  expect(centre).not.toHaveProperty('id');
});

it('answers for the snapshot it is given, also when the query was asked before', () => {
  findResults(snapshot, EMPTY_QUERY, 1, 'de');
  expect(findResults(snapshotOf(7), EMPTY_QUERY, 1, 'de').result.counts.stated).toBe(7);
});

it('answers rightly when more is asked than it keeps', () => {
  for (let choice = 0; choice <= LIMITS.cachedSearches; choice++) {
    const codes = [
      'women',
      'men',
      'children',
      'youth',
      'pregnant',
      'couples',
      'disabled',
      'relatives',
      'authorities',
    ];
    const query = normaliseQuery({ group: codes.filter((_, bit) => choice & (1 << bit)) });
    const { stated } = search(snapshot.centres, query);
    expect(findResults(snapshot, query, 1, 'de').result.counts.stated).toBe(stated.length);
  }
  expect(slugsOf(1)).toHaveLength(20);
});

it('keeps fewer searches of a large directory, so that memory does not grow with both', () => {
  expect(keptSearches(0)).toBe(LIMITS.cachedSearches);
  expect(keptSearches(99)).toBe(LIMITS.cachedSearches);
  expect(keptSearches(100_000) * 100_000).toBe(LIMITS.cachedHits);
  expect(keptSearches(10 * LIMITS.cachedHits)).toBe(1);
});

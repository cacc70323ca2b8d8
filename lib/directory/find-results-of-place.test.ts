import { describe, expect, it } from 'vitest';
import { toListed } from '@/lib/domain/compact-centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { normaliseQuery } from '@/lib/domain/query';
import { findResponsibility } from '@/lib/domain/responsibility';
import { search } from '@/lib/domain/search';
import { widen } from '@/lib/domain/widening';
import { buildCentre, buildNationalService } from '@/lib/testing/build-centre';
import { PLACES, STANDPOINTS } from '@/lib/testing/places-in-play';
import { findResults } from './find-results';

const centres = Object.entries(STANDPOINTS).map(([slug, standpoint]) =>
  buildCentre({
    ...standpoint,
    slug,
    allContacts: [],
    sources: [{ url: 'https://example.org', seenOn: null }],
  }),
);
const snapshot: DirectorySnapshot = {
  version: '1',
  loadedAt: '',
  day: '2026-11-21',
  centres,
  nationalServices: [{ ...buildNationalService(), phoneDisplay: '116000', timetable: null }],
  problems: [],
};

describe('what the server hands to the page', () => {
  const query = normaliseQuery({ place: PLACES.leipzig, group: ['men'] });
  const found = findResults(snapshot, query, 1, 'de');

  it('is what the browser finds in its index', () => {
    const index = centres.map(toListed);
    const view = search(index, query);
    const responsibility = findResponsibility(view, query);
    expect([...found.result.stated, ...found.result.unstated]).toEqual([...view.stated, ...view.unstated]);
    expect(found.responsibility).toEqual({ answer: responsibility?.answer, lead: responsibility?.lead });
    expect(found.widening).toEqual(widen(view, query, snapshot.nationalServices));
    expect(found.widening.lastStep?.services).toEqual(snapshot.nationalServices);
    expect(found.widening.steps.flatMap(({ hits }) => hits)).not.toEqual([]);
  });

  it('holds of each centre only what the list shows', () => {
    expect(JSON.stringify(found)).not.toContain('example.org');
  });

  it('says nothing of a place that nobody asks for', () => {
    expect(findResults(snapshot, normaliseQuery({}), 1, 'de')).toMatchObject({
      responsibility: null,
      widening: { steps: [], lastStep: null, gap: null },
    });
  });
});

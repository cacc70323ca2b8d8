import { expect, it } from 'vitest';
import { hoursStateAt } from '@/lib/domain/timetable';
import { buildCentre } from '@/lib/testing/build-centre';
import { ofDay } from './build-snapshot';

const closedOnWeekends = buildCentre({ openingHours: 'Mo-Fr 09:00-12:00', sourceDate: '2026-10' });
const bare = {
  loadedAt: '2026-11-21T12:00:00.000Z',
  centres: [closedOnWeekends],
  nationalServices: [],
  problems: [],
};
const stateAt = (snapshot: ReturnType<typeof ofDay>, time: string) =>
  hoursStateAt(snapshot.centres[0]?.reachable ?? null, Date.parse(time) / 60_000).kind;

it('a snapshot that lives on knows the hours of each new day', () => {
  const first = ofDay(bare, '2026-11-21');
  expect(stateAt(first, '2026-11-23T09:00Z')).toBe('open');
  expect(stateAt(first, '2026-12-02T09:00Z')).toBe('unknown');
  const later = ofDay(first, '2026-12-01');
  expect(stateAt(later, '2026-12-02T09:00Z')).toBe('open');
  expect([later.day, later.loadedAt]).toEqual(['2026-12-01', first.loadedAt]);
});

it('the version is that of the content on a day', () => {
  const first = ofDay(bare, '2026-11-21');
  expect(ofDay(first, '2026-11-21').version).toBe(first.version);
  expect(ofDay(first, '2026-11-22').version).not.toBe(first.version);
});

it('without hours nothing changes from day to day, so that a browser keeps its index', () => {
  const silent = { ...bare, centres: [buildCentre()] };
  expect(ofDay(silent, '2026-11-21').version).toBe(ofDay(silent, '2027-01-01').version);
});

it('is frozen through and through', () => {
  expect(Object.isFrozen(ofDay(bare, '2026-11-21').centres[0]?.reachable?.open)).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBerlinClock, startOfBerlinDay, toBerlinClock } from './berlin-time';

const minuteOf = (time: string) => Date.parse(time) / 60_000;

describe('the clock of Germany', () => {
  it.each([
    ['2026-01-15T12:00Z', '2026-01-15T13:00Z'],
    ['2026-07-15T12:00Z', '2026-07-15T14:00Z'],
    ['2026-03-29T00:59Z', '2026-03-29T01:59Z'],
    ['2026-03-29T01:00Z', '2026-03-29T03:00Z'],
    ['2026-10-25T00:59Z', '2026-10-25T02:59Z'],
    ['2027-03-28T01:00Z', '2027-03-28T03:00Z'],
  ])('at %s shows %s, and the other way round', (instant, clock) => {
    expect(toBerlinClock(minuteOf(instant))).toBe(minuteOf(clock));
    expect(fromBerlinClock(minuteOf(clock))).toBe(minuteOf(instant));
  });

  it('shows an hour twice in autumn, of which the first is meant', () => {
    for (const instant of ['2026-10-25T00:30Z', '2026-10-25T01:30Z'])
      expect(toBerlinClock(minuteOf(instant))).toBe(minuteOf('2026-10-25T02:30Z'));
    expect(fromBerlinClock(minuteOf('2026-10-25T02:30Z'))).toBe(minuteOf('2026-10-25T00:30Z'));
  });

  it('leaves out an hour in spring, past which its times are taken on', () => {
    expect(fromBerlinClock(minuteOf('2027-03-28T02:30Z'))).toBe(minuteOf('2027-03-28T01:30Z'));
  });

  it('goes there and back: random instants outside the hour that comes twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: minuteOf('2026-10-25T02:00Z'), max: minuteOf('2027-10-31T00:00Z') }),
        (instant) => {
          expect(fromBerlinClock(toBerlinClock(instant))).toBe(instant);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-11-21', '2026-11-20T23:00Z'],
    ['2026-07-01', '2026-06-30T22:00Z'],
  ])('begins the day %s at %s', (day, instant) => {
    expect(startOfBerlinDay(day)).toBe(minuteOf(instant));
  });
});

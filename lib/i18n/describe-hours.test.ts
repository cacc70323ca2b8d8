import { describe, expect, it } from 'vitest';
import type { HoursState } from '@/lib/domain/timetable';
import { describeHours } from './describe-hours';

const minuteOf = (time: string) => Date.parse(time) / 60_000;
/** A Saturday, noon in Germany. */
const now = minuteOf('2026-11-21T11:00Z');
const open = (time: string): HoursState => ({ kind: 'open', until: minuteOf(time) });
const closed = (time: string): HoursState => ({ kind: 'closed', opens: minuteOf(time) });

describe('hours in words', () => {
  it.each([
    [open('2026-11-21T15:00Z'), 'de', 'openUntil', { time: '16:00' }],
    [open('2026-11-21T15:00Z'), 'en', 'openUntil', { time: '16:00' }],
    [open('2026-11-21T23:00Z'), 'de', 'openUntil', { time: '00:00' }],
    [open('2026-11-22T01:00Z'), 'de', 'openUntilDay', { day: 'So', time: '02:00' }],
    [closed('2026-11-21T13:30Z'), 'de', 'closedUntil', { time: '14:30' }],
    [closed('2026-11-23T08:00Z'), 'de', 'closedUntilDay', { day: 'Mo', time: '09:00' }],
    [closed('2026-11-23T08:00Z'), 'en', 'closedUntilDay', { day: 'Mon', time: '09:00' }],
    [closed('2026-11-27T23:00Z'), 'de', 'closedUntilDay', { day: '28. November 2026', time: '00:00' }],
    [closed('2026-11-28T08:00Z'), 'de', 'closedUntilDay', { day: '28. November 2026', time: '09:00' }],
    [{ kind: 'open', until: null }, 'de', 'always', {}],
    [{ kind: 'closed', opens: null }, 'de', 'closedNoNext', {}],
    [{ kind: 'holiday' }, 'de', 'holiday', {}],
    [{ kind: 'unknown' }, 'de', 'unknown', {}],
    [{ kind: 'old', asOf: '2023-06' }, 'de', 'old', { date: 'Juni 2023' }],
  ] as const)('%j in %s', (state, locale, key, values) => {
    expect(describeHours(state, now, locale)).toMatchObject({ key, values });
  });

  it('names the instant that is shown, for who reads it elsewhere', () => {
    expect(describeHours(open('2026-11-21T15:00Z'), now, 'de').shown).toBe(minuteOf('2026-11-21T15:00Z'));
    expect(describeHours({ kind: 'holiday' }, now, 'de').shown).toBeNull();
  });

  it('keeps to the day of Germany', () => {
    const lateEvening = minuteOf('2026-07-01T22:30Z');
    const { key, values } = describeHours(open('2026-07-02T06:00Z'), lateEvening, 'de');
    expect([key, values.time]).toEqual(['openUntil', '08:00']);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { STATES, type StateCode } from '@/lib/domain/area';
import { hoursStateAt, type Timetable } from '@/lib/domain/timetable';
import { startOfBerlinDay, toBerlinClock } from '@/lib/i18n/berlin-time';
import { evaluateHours } from './evaluate-hours';
import { parseHours, SILENT_HOLIDAY } from './parse-hours';

const minuteOf = (time: string) => Date.parse(time) / 60_000;
const toText = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16).concat('Z');

/** The state at an instant, as a text that can be read: "open until 2026-…". */
function stateOf(pattern: string, time: string, state: StateCode | null = 'DE-BE'): string {
  const found = hoursStateAt(timetableOf(pattern, time, state), minuteOf(time));
  if (found.kind === 'open') return `open until ${found.until === null ? 'ever' : toText(found.until)}`;
  if (found.kind === 'closed') return `closed until ${found.opens === null ? '?' : toText(found.opens)}`;
  return found.kind;
}

function timetableOf(pattern: string, time: string, state: StateCode | null): Timetable | null {
  const day = toText(toBerlinClock(minuteOf(time))).slice(0, 10);
  const found = evaluateHours(pattern, state, day);
  return found && { asOf: day, freshUntil: Infinity, ...found };
}

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

describe('hours over a change of the clocks', () => {
  const weekdays = 'Mo-Fr 09:00-16:00';
  const nights = 'Mo-Su 22:00-06:00';
  it.each([
    [weekdays, '2026-03-27T14:59Z', 'open until 2026-03-27T15:00Z'],
    [weekdays, '2026-03-28T12:00Z', 'closed until 2026-03-30T07:00Z'],
    [weekdays, '2026-03-30T13:59Z', 'open until 2026-03-30T14:00Z'],
    [weekdays, '2026-10-24T12:00Z', 'closed until 2026-10-26T08:00Z'],
    [weekdays, '2027-03-27T12:00Z', 'closed until 2027-03-30T07:00Z'],
    [weekdays, '2027-10-30T12:00Z', 'closed until 2027-11-01T08:00Z'],
    [nights, '2026-03-28T23:30Z', 'open until 2026-03-29T04:00Z'],
    [nights, '2026-03-29T00:59Z', 'open until 2026-03-29T04:00Z'],
    [nights, '2026-03-29T01:00Z', 'open until 2026-03-29T04:00Z'],
    [nights, '2026-10-25T01:30Z', 'open until 2026-10-25T05:00Z'],
    [nights, '2027-10-31T04:59Z', 'open until 2027-10-31T05:00Z'],
    ['Mo-Su 02:30-04:00', '2026-03-29T00:00Z', 'closed until 2026-03-29T01:30Z'],
    ['Mo-Su 02:30-04:00', '2026-10-25T02:59Z', 'open until 2026-10-25T03:00Z'],
    ['24/7', '2026-03-29T01:00Z', 'open until ever'],
  ])('%s at %s', (pattern, time, state) => {
    expect(stateOf(pattern, time)).toBe(state);
  });

  it('span a day of 23 and one of 25 hours', () => {
    for (const [day, hours] of [
      ['2026-03-29', 23],
      ['2026-10-25', 25],
      ['2027-03-28', 23],
      ['2027-10-31', 25],
    ] as const) {
      const found = evaluateHours('Su 00:00-24:00', 'DE-BE', day);
      const [from = 0, to = 0] = found?.open[0] ?? [];
      expect((to - from) / 60, day).toBe(hours);
    }
  });
});

describe('hours past midnight', () => {
  it.each([
    ['2026-11-20T20:59Z', 'closed until 2026-11-20T21:00Z'],
    ['2026-11-20T23:30Z', 'open until 2026-11-21T01:00Z'],
    ['2026-11-21T00:59Z', 'open until 2026-11-21T01:00Z'],
    ['2026-11-21T01:00Z', 'closed until 2026-11-27T21:00Z'],
  ])('at %s', (time, state) => {
    expect(stateOf('Fr 22:00-02:00', time)).toBe(state);
  });

  it('are known on the day on which they end', () => {
    expect(evaluateHours('Fr 22:00-02:00', 'DE-BE', '2026-11-21')?.open[0]).toEqual([
      startOfBerlinDay('2026-11-21'),
      minuteOf('2026-11-21T01:00Z'),
    ]);
  });
});

describe('public holidays', () => {
  const always = 'Mo-Su 09:00-16:00';
  const noon = (day: string) => `${day}T11:00Z`;
  it.each([
    ['Fronleichnam', '2026-06-04', ['DE-NW', 'DE-BY', 'DE-HE', 'DE-RP', 'DE-SL', 'DE-BW']],
    [
      'Reformationstag',
      '2026-10-31',
      ['DE-SN', 'DE-BB', 'DE-HB', 'DE-HH', 'DE-MV', 'DE-NI', 'DE-ST', 'DE-SH', 'DE-TH'],
    ],
    ['Allerheiligen', '2027-11-01', ['DE-NW', 'DE-BY', 'DE-BW', 'DE-RP', 'DE-SL']],
    ['Buß- und Bettag', '2026-11-18', ['DE-SN']],
    ['Frauentag', '2027-03-08', ['DE-BE', 'DE-MV']],
    ['Weltkindertag', '2027-09-20', ['DE-TH']],
    ['Heilige Drei Könige', '2027-01-06', ['DE-BW', 'DE-BY', 'DE-ST']],
  ])('%s (%s) is one in %j alone', (_, day, states) => {
    const silent = STATES.filter(({ code }) => stateOf(always, noon(day), code) === 'holiday');
    expect(silent.map(({ code }) => code).sort()).toEqual([...states].sort());
    expect(stateOf(always, noon(day), null)).toContain('open');
  });

  it.each(['2026-10-03', '2026-12-25', '2026-12-26', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-01'])(
    '%s is one everywhere, also where no Land is known',
    (day) => {
      for (const code of [...STATES.map((state) => state.code), null])
        expect(stateOf(always, noon(day), code), String(code)).toBe('holiday');
    },
  );

  it('last from midnight to midnight, and take the tail of the night before', () => {
    const nights = 'Mo-Su 22:00-02:00';
    expect(stateOf(nights, '2026-10-02T21:59Z')).toBe('open until 2026-10-02T22:00Z');
    expect(stateOf(nights, '2026-10-02T22:00Z')).toBe('holiday');
    expect(stateOf(nights, '2026-10-03T21:59Z')).toBe('holiday');
  });

  it.each([
    ['Mo-Su 09:00-16:00; PH off', 'closed until 2026-10-04T07:00Z'],
    ['Mo-Fr 09:00-16:00; PH 10:00-14:00', 'open until 2026-10-03T12:00Z'],
    ['Mo-Su,PH 09:00-16:00', 'open until 2026-10-03T14:00Z'],
    ['24/7', 'open until ever'],
    ['Mo-Fr 09:00-16:00', 'holiday'],
    ['Oct 03 10:00-14:00', 'holiday'],
    ['Mo-Su 00:00-24:00', 'holiday'],
  ])('are what the hours say of them: %s', (pattern, state) => {
    expect(stateOf(pattern, '2026-10-03T11:00Z')).toBe(state);
  });
});

describe('weeks, months and single days', () => {
  it.each([
    ['week 2-52/2 Mo 10:00-12:00', '2026-11-22T12:00Z', 'closed until 2026-11-23T09:00Z'],
    ['week 1-53/2 Mo 10:00-12:00', '2026-11-22T12:00Z', 'closed until ?'],
    ['Mo[1] 10:00-12:00', '2026-12-06T12:00Z', 'closed until 2026-12-07T09:00Z'],
    ['Mo[1] 10:00-12:00', '2026-12-08T12:00Z', 'closed until ?'],
    ['Apr-Oct Mo 14:00-16:00; Nov-Mar Mo 10:00-12:00', '2026-10-26T12:30Z', 'closed until 2026-10-26T13:00Z'],
    ['Apr-Oct Mo 14:00-16:00; Nov-Mar Mo 10:00-12:00', '2026-11-02T08:00Z', 'closed until 2026-11-02T09:00Z'],
  ])('%s at %s', (pattern, time, state) => {
    expect(stateOf(pattern, time)).toBe(state);
  });
});

describe('what the hours leave open stays open', () => {
  it.each([
    ['Mo-Fr 10:00-12:00 "nach Vereinbarung"', '2026-11-23T09:30Z'],
    ['Mo 10:00+', '2026-11-23T12:00Z'],
    ['Mo-Fr 10:00-12:00 unknown', '2026-11-23T09:30Z'],
    ['Mo-Fr 10:00-12:00 || "by appointment"', '2026-11-23T15:00Z'],
  ])('%s at %s', (pattern, time) => {
    expect(stateOf(pattern, time)).toBe('unknown');
  });

  it.each([
    '',
    'nach Vereinbarung',
    'Montag 10-12',
    'Mo-Fr 9-12 Uhr',
    'Mo-Fr 10:00',
    'sunrise-sunset',
    'Mo-Fr sunrise-18:00',
    'PH off',
    'whenever',
    '<script>alert(1)</script>',
  ])('“%s” cannot be relied on', (pattern) => {
    expect(evaluateHours(pattern, 'DE-NW', '2026-11-21')).toBeNull();
  });
});

/** Patterns of the kinds that centres write, with hours that no change of clocks touches. */
const arbitraryPattern = fc
  .array(
    fc.record({
      days: fc.constantFrom('Mo', 'Tu', 'We,Fr', 'Mo-Fr', 'Sa-Su', 'Th', 'Mo-Su', 'week 1-53/2 We', 'Sa[1]'),
      start: fc.integer({ min: 4 * 4, max: 22 * 4 }),
      length: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((rules) =>
    fc.constantFrom('', '; PH off', '; PH 10:00-11:00').map((end) => rules.map(ruleOf).join('; ') + end),
  );

function ruleOf({ days, start, length }: { days: string; start: number; length: number }): string {
  const clock = (quarters: number) =>
    `${String(Math.floor(quarters / 4) % 24).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
  // Not into the hours from 01:45 to 04:00, which a change of clocks may cut.
  return `${days} ${clock(start)}-${clock(Math.min(start + length, 25 * 4 + 3))}`;
}

const arbitraryState = fc.constantFrom(null, ...STATES.map(({ code }) => code));
const arbitraryMinute = fc.integer({
  min: minuteOf('2026-01-01T00:00Z'),
  max: minuteOf('2027-12-31T00:00Z'),
});

it('a browser with the timetable says what the library says on the server: random hours and moments', () => {
  fc.assert(
    fc.property(
      arbitraryPattern,
      arbitraryState,
      arbitraryMinute,
      fc.nat(7),
      (pattern, state, minute, age) => {
        const moment = toText(minute);
        const dayBefore = toText(toBerlinClock(minute - age * 1440)).slice(0, 10);
        const sent = JSON.stringify(evaluateHours(pattern, state, dayBefore));
        const timetable = { asOf: '2026', freshUntil: minute + 1, ...JSON.parse(sent) } as Timetable;
        fc.pre(minute < timetable.until);
        expect(hoursStateAt(timetable, minute).kind, `${pattern} at ${moment}`).toBe(
          askLibrary(pattern, state, minute),
        );
      },
    ),
    { numRuns: 400 },
  );
});

function askLibrary(pattern: string, state: StateCode | null, minute: number): string {
  process.env.TZ = 'UTC';
  const hours = parseHours(pattern, state);
  const date = new Date(toBerlinClock(minute) * 60_000);
  if (hours?.getUnknown(date)) return hours.getComment(date) === SILENT_HOLIDAY ? 'holiday' : 'unknown';
  return hours?.getState(date) ? 'open' : 'closed';
}

it('the time zone of the machine does not matter: random hours and days', () => {
  fc.assert(
    fc.property(arbitraryPattern, arbitraryState, arbitraryMinute, (pattern, state, minute) => {
      const day = toText(minute).slice(0, 10);
      const results = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'].map(
        (zone) => {
          process.env.TZ = zone;
          return JSON.stringify(evaluateHours(pattern, state, day));
        },
      );
      expect(new Set(results).size, `${pattern} on ${day}`).toBe(1);
    }),
    { numRuns: 60 },
  );
});

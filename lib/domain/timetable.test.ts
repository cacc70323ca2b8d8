import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursStateAt, isOld, type Span, type Timetable } from './timetable';

const timetable: Timetable = {
  asOf: '2026-09',
  freshUntil: 9000,
  from: 1000,
  until: 10_000,
  open: [
    [1100, 1200],
    [5000, 5100],
  ],
  holidays: [[2000, 3000]],
  unknown: [[3500, 3600]],
};

describe('what can be said at a moment', () => {
  it.each([
    [1099, { kind: 'closed', opens: 1100 }],
    [1100, { kind: 'open', until: 1200 }],
    [1199, { kind: 'open', until: 1200 }],
    [1200, { kind: 'closed', opens: 5000 }],
    [2000, { kind: 'holiday' }],
    [2999, { kind: 'holiday' }],
    [3000, { kind: 'closed', opens: 5000 }],
    [3500, { kind: 'unknown' }],
    [5100, { kind: 'closed', opens: null }],
    [8999, { kind: 'closed', opens: null }],
    [9000, { kind: 'old', asOf: '2026-09' }],
    [999, { kind: 'unknown' }],
  ])('minute %i', (minute, state) => {
    expect(hoursStateAt(timetable, minute)).toEqual(state);
  });

  it('nothing, of days that were not worked out', () => {
    const fresh = { ...timetable, freshUntil: 99_999 };
    expect(hoursStateAt(fresh, 9999)).toEqual({ kind: 'closed', opens: null });
    expect(hoursStateAt(fresh, 10_000)).toEqual({ kind: 'unknown' });
  });

  it('no end, where it is open on all days', () => {
    const always = { ...timetable, open: [[1000, 10_000] as const], holidays: [], unknown: [] };
    expect(hoursStateAt(always, 4000)).toEqual({ kind: 'open', until: null });
  });

  it('not known, where no hours are', () => {
    expect(hoursStateAt(null, 4000)).toEqual({ kind: 'unknown' });
  });

  it('that hours were too old from the start', () => {
    expect([isOld(timetable), isOld({ ...timetable, freshUntil: 1000 })]).toEqual([false, true]);
  });
});

/** Random spans that follow each other, each of one kind; what is between them is closed. */
const arbitraryTimetable = fc
  .record({
    lengths: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), fc.nat(2)),
    ),
    freshUntil: fc.integer({ min: 0, max: 6000 }),
    days: fc.integer({ min: 1, max: 6000 }),
  })
  .map(({ lengths, freshUntil, days }): Timetable => {
    const spans: [Span[], Span[], Span[]] = [[], [], []];
    let at = 1000;
    for (const [gap, length, kind] of lengths) {
      const to = Math.min(at + gap + length, 1000 + days);
      if (at + gap < to) spans[kind]!.push([at + gap, to]);
      at += gap + length + 1;
    }
    const [open, holidays, unknown] = spans;
    return { asOf: '2026', freshUntil, from: 1000, until: 1000 + days, open, holidays, unknown };
  });

it('what is not known is never called open or closed: random timetables and moments', () => {
  const isIn = (spans: readonly Span[], minute: number) =>
    spans.some(([from, to]) => minute >= from && minute < to);
  fc.assert(
    fc.property(arbitraryTimetable, fc.integer({ min: 900, max: 7100 }), (table, minute) => {
      const { kind } = hoursStateAt(table, minute);
      const isKnown =
        minute < table.freshUntil &&
        minute >= table.from &&
        minute < table.until &&
        !isIn(table.holidays, minute) &&
        !isIn(table.unknown, minute);
      expect(kind === 'open' || kind === 'closed').toBe(isKnown);
      if (isKnown) expect(kind === 'open').toBe(isIn(table.open, minute));
    }),
    { numRuns: 2000 },
  );
});

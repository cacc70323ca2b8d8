import { describe, expect, it } from 'vitest';
import type { Centre, ShownContact } from '@/lib/domain/centre';
import { hoursStateAt } from '@/lib/domain/timetable';
import { buildCentre, buildNationalService } from '@/lib/testing/build-centre';
import { timetablesFrom, withCentreTimetables, withServiceTimetable } from './with-timetables';

/** A Saturday. */
const timetableOf = timetablesFrom('2026-11-21');
const minuteOf = (time: string) => Date.parse(time) / 60_000;
const mondayMorning = minuteOf('2026-11-23T09:00Z');

function phone(overrides: Partial<ShownContact> = {}): ShownContact {
  return {
    kind: 'phone',
    value: '+493023125101',
    display: '030 23125101',
    audience: 'everyone',
    openingHours: null,
    note: null,
    confirmedOn: null,
    timetable: null,
    ...overrides,
  };
}

const withHours = (overrides: Partial<Centre>) =>
  withCentreTimetables(buildCentre({ state: 'DE-NW', ...overrides }), timetableOf);

const kindAt = ({ reachable }: Centre, minute = mondayMorning) => hoursStateAt(reachable, minute).kind;

describe('a centre can be reached', () => {
  it('in its opening hours', () => {
    const centre = withHours({ openingHours: 'Mo 09:00-12:00', sourceDate: '2026-10' });
    expect(centre.reachable).toBe(centre.timetable);
    expect(hoursStateAt(centre.reachable, mondayMorning)).toEqual({
      kind: 'open',
      until: minuteOf('2026-11-23T11:00Z'),
    });
  });

  it('by the first phone that says when it is answered, if there is one', () => {
    const allContacts = [phone(), phone({ openingHours: 'Mo 14:00-16:00' })];
    const centre = withHours({ openingHours: 'Mo 09:00-12:00', sourceDate: '2026-10', allContacts });
    expect(kindAt(centre)).toBe('closed');
    expect(hoursStateAt(centre.timetable, mondayMorning).kind).toBe('open');
  });

  it('not by a phone for authorities', () => {
    const allContacts = [phone({ openingHours: '24/7', audience: 'authorities' })];
    const centre = withHours({ sourceDate: '2026-10', allContacts });
    expect(centre.contacts).toEqual([]);
    expect(kindAt(centre)).toBe('unknown');
    expect(centre.allContacts[0]?.timetable?.open).toHaveLength(1);
  });

  it('nobody knows when, where no hours, no date or no readable hours are', () => {
    expect(kindAt(withHours({ sourceDate: '2026-10' }))).toBe('unknown');
    expect(kindAt(withHours({ openingHours: 'Mo 09:00-12:00' }))).toBe('unknown');
    expect(kindAt(withHours({ openingHours: 'montags', sourceDate: '2026-10' }))).toBe('unknown');
  });
});

describe('hours are relied on for twelve months after', () => {
  const openingHours = 'Mo-Su 00:00-24:00; PH 00:00-24:00';
  const lastMinute = minuteOf('2026-11-23T22:59Z');
  const states = (overrides: Partial<Centre>) => {
    const centre = withHours({ openingHours, ...overrides });
    return [kindAt(centre, lastMinute), kindAt(centre, lastMinute + 1)];
  };

  it('the confirmation of the record, to the minute', () => {
    expect(states({ confirmedOn: '2025-11-23' })).toEqual(['open', 'old']);
    expect(states({ confirmedOn: '2025-11-24' })).toEqual(['open', 'open']);
    expect(states({ confirmedOn: '2025-11-22' })).toEqual(['old', 'old']);
  });

  it('the date of the source, where nobody has confirmed', () => {
    expect(states({ sourceDate: '2025-11-23' })).toEqual(['open', 'old']);
    expect(states({ sourceDate: '2025-11' })).toEqual(['open', 'open']);
    expect(states({ sourceDate: '2025-10' })).toEqual(['old', 'old']);
    expect(states({ confirmedOn: '2025-01-01', sourceDate: '2026-11-01' })).toEqual(['old', 'old']);
  });

  it('the confirmation of the contact, or a later one of the record', () => {
    const contact = (confirmedOn: string | null) => [phone({ openingHours, confirmedOn })];
    expect(states({ openingHours: null, allContacts: contact('2025-11-23') })).toEqual(['open', 'old']);
    expect(states({ allContacts: contact('2024-01-01'), confirmedOn: '2025-11-24' })).toEqual([
      'open',
      'open',
    ]);
    expect(states({ allContacts: contact(null), sourceDate: '2023-06' })).toEqual(['old', 'old']);
  });

  it('and the date is kept for who reads it', () => {
    const centre = withHours({ openingHours, sourceDate: '2023-06' });
    expect(hoursStateAt(centre.reachable, mondayMorning)).toEqual({ kind: 'old', asOf: '2023-06' });
  });
});

it('a national service knows the nationwide holidays only', () => {
  const service = buildNationalService({ openingHours: 'Mo-Su 09:00-16:00', sourceDate: '2026-05' });
  const shown = { ...service, phoneDisplay: null, timetable: null };
  const stateOn = (day: string) => {
    const { timetable } = withServiceTimetable(shown, timetablesFrom(day));
    return hoursStateAt(timetable, minuteOf(`${day}T11:00Z`)).kind;
  };
  expect(['2026-06-04', '2026-10-03', '2026-10-31'].map(stateOn)).toEqual(['open', 'holiday', 'open']);
});

it('a centre that says no hours is kept as it is', () => {
  const centre = buildCentre({ allContacts: [phone()] });
  expect(withCentreTimetables(centre, timetableOf)).toBe(centre);
});

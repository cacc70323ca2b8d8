import type { HoursState, Minute } from '@/lib/domain/timetable';
import { toBerlinClock } from './berlin-time';
import { formatPartialDate } from './format-partial-date';
import { nameWeekday } from './name-weekday';

const MINUTES_PER_DAY = 24 * 60;
const MILLISECONDS_PER_MINUTE = 60_000;
/** 1970 began on a Thursday; 0 is Monday. */
const WEEKDAY_OF_1970 = 3;

/** A text of the namespace `hours` and what is filled in; `shown` is the instant that the text names, if any. */
export interface HoursWords {
  key: string;
  values: Record<string, string>;
  shown: Minute | null;
}

/** Says a state in words, with times of the German clock wherever the reader is. */
export function describeHours(state: HoursState, now: Minute, locale: string): HoursWords {
  switch (state.kind) {
    case 'open':
      return state.until === null ? plain('always') : withTime('openUntil', state.until, now, locale);
    case 'closed':
      return state.opens === null ? plain('closedNoNext') : withTime('closedUntil', state.opens, now, locale);
    case 'old':
      return { ...plain('old'), values: { date: formatPartialDate(state.asOf, locale) } };
    default:
      return plain(state.kind);
  }
}

function plain(key: string): HoursWords {
  return { key, values: {}, shown: null };
}

function withTime(key: string, shown: Minute, now: Minute, locale: string): HoursWords {
  const time = formatTime(shown);
  // Midnight at the end of today is today's.
  if (dayOf(shown - 1) === dayOf(now)) return { key, values: { time }, shown };
  return { key: `${key}Day`, values: { time, day: nameDay(shown, now, locale) }, shown };
}

/** As it stands on German doors, and beside it in the hours as they were stated: "09:30". */
function formatTime(minute: Minute): string {
  return toIso(minute).slice(11, 16);
}

/** A weekday's name alone would mean today or this week from seven days on. */
function nameDay(shown: Minute, now: Minute, locale: string): string {
  const day = dayOf(shown);
  if (day - dayOf(now) >= 7) return formatPartialDate(toIso(shown).slice(0, 10), locale);
  return nameWeekday((day + WEEKDAY_OF_1970) % 7, locale);
}

/** Days since 1970 by the clock of Germany. */
function dayOf(minute: Minute): number {
  return Math.floor(toBerlinClock(minute) / MINUTES_PER_DAY);
}

function toIso(minute: Minute): string {
  return new Date(toBerlinClock(minute) * MILLISECONDS_PER_MINUTE).toISOString();
}

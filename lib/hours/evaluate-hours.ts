import 'server-only';
import type OpeningHours from 'opening_hours';
import type { StateCode } from '@/lib/domain/area';
import type { Span, Timetable } from '@/lib/domain/timetable';
import { fromBerlinClock, startOfBerlinDay } from '@/lib/i18n/berlin-time';
import { LIMITS } from '@/lib/limits';
import { inUtc } from './in-utc';
import { parseHours, SILENT_HOLIDAY } from './parse-hours';

/** The part of a timetable that hours and calendar decide. */
export type WorkedOutHours = Pick<Timetable, 'from' | 'until' | 'open' | 'holidays' | 'unknown'>;

type Kind = 'open' | 'holidays' | 'unknown';

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * What OpenStreetMap `opening_hours` mean from a day (ISO 8601, Germany) on, as instants.
 * @returns null for hours that cannot be read.
 */
export function evaluateHours(pattern: string, state: StateCode | null, day: string): WorkedOutHours | null {
  const found = inUtc(() => findIntervals(parseHours(pattern, state), day));
  if (found === null) return null;
  return {
    from: startOfBerlinDay(day),
    until: startOfBerlinDay(addDays(day, LIMITS.daysOfHours)),
    open: spansOf(found, 'open'),
    holidays: spansOf(found, 'holidays'),
    unknown: spansOf(found, 'unknown'),
  };
}

interface Found {
  kind: Kind;
  span: Span;
}

/** In the library's dates UTC stands for the clock of Germany. */
function findIntervals(hours: OpeningHours | null, day: string): Found[] | null {
  if (hours === null) return null;
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(`${addDays(day, LIMITS.daysOfHours)}T00:00:00Z`);
  return hours.getOpenIntervals(from, to).map(([start, end, isUnknown, comment]) => ({
    kind: kindOf(isUnknown, comment),
    span: [toInstant(start), toInstant(end)],
  }));
}

function kindOf(isUnknown: boolean, comment: string | undefined): Kind {
  if (comment === SILENT_HOLIDAY) return 'holidays';
  return isUnknown ? 'unknown' : 'open';
}

function toInstant(date: Date): number {
  return fromBerlinClock(date.getTime() / MILLISECONDS_PER_MINUTE);
}

/** The spans of one kind; those that touch become one. */
function spansOf(found: readonly Found[], wanted: Kind): Span[] {
  const spans: Span[] = [];
  for (const { kind, span } of found) {
    if (kind !== wanted || span[0] >= span[1]) continue;
    const last = spans.at(-1);
    if (last && last[1] >= span[0]) spans[spans.length - 1] = [last[0], span[1]];
    else spans.push(span);
  }
  return spans;
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

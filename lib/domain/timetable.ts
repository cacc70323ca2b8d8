/** Whole minutes since 1970-01-01T00:00Z: hours never begin at a second, and every browser is sent many of them. */
export type Minute = number;

/** From the first minute up to, not including, the second. */
export type Span = readonly [from: Minute, to: Minute];

/**
 * When somebody can be reached, worked out on the server for the next days as instants, so that a browser has only
 * to compare. Its spans do not overlap and are in order; the time between them is closed.
 */
export interface Timetable {
  /** When the hours were last confirmed or seen at their source: ISO 8601 year, month or day. */
  asOf: string;
  /** From here on that was more than twelve months ago. */
  freshUntil: Minute;
  /** The days that were worked out. Nothing is said of other days. */
  from: Minute;
  until: Minute;
  open: readonly Span[];
  /** Public holidays about which the hours say nothing. */
  holidays: readonly Span[];
  /** Times that the hours leave open themselves ("by arrangement"). */
  unknown: readonly Span[];
}

export type HoursState =
  /** `until` null: day and night, as far as was worked out. */
  | { kind: 'open'; until: Minute | null }
  /** `opens` null: not within the days that were worked out. */
  | { kind: 'closed'; opens: Minute | null }
  | { kind: 'holiday' }
  /** Hours are known, but of a day too long ago to rely on. */
  | { kind: 'old'; asOf: string }
  | { kind: 'unknown' };

const UNKNOWN: HoursState = { kind: 'unknown' };

/** What can be said at a moment. Server and browser run this; what is not known is never called closed. */
export function hoursStateAt(timetable: Timetable | null, now: Minute): HoursState {
  if (timetable === null) return UNKNOWN;
  if (now >= timetable.freshUntil) return { kind: 'old', asOf: timetable.asOf };
  if (now < timetable.from || now >= timetable.until) return UNKNOWN;
  const open = findAt(timetable.open, now);
  if (open) return { kind: 'open', until: isAllDays(open, timetable) ? null : open[1] };
  if (findAt(timetable.holidays, now)) return { kind: 'holiday' };
  if (findAt(timetable.unknown, now)) return UNKNOWN;
  return { kind: 'closed', opens: timetable.open.find(([from]) => from > now)?.[0] ?? null };
}

/** Whether its hours were too old already when its first day began: for pages that say nothing of the moment. */
export function isOld({ freshUntil, from }: Timetable): boolean {
  return freshUntil <= from;
}

function findAt(spans: readonly Span[], now: Minute): Span | undefined {
  return spans.find(([from, to]) => from <= now && now < to);
}

function isAllDays([from, to]: Span, timetable: Timetable): boolean {
  return from === timetable.from && to === timetable.until;
}

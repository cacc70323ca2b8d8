const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

const MILLISECONDS_PER_MINUTE = 60_000;
const WINTER_OFFSET = 60;
const SUMMER_OFFSET = 120;

/** The clock of Germany at an instant, as minutes since 1970 by that clock. Instants are minutes since 1970 in UTC. */
export function toBerlinClock(instant: number): number {
  const found = parts.formatToParts(instant * MILLISECONDS_PER_MINUTE);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(found.find((part) => part.type === type)?.value);
  const [year, month, day] = [read('year'), read('month'), read('day')];
  return Date.UTC(year, month - 1, day, read('hour'), read('minute')) / MILLISECONDS_PER_MINUTE;
}

/**
 * The instant at which the clock of Germany shows a time, its inverse. Of the hour that comes twice in autumn the first;
 * a time in the hour that is left out in spring is taken on past the gap, as clocks do.
 */
export function fromBerlinClock(clock: number): number {
  const inSummer = clock - SUMMER_OFFSET;
  return toBerlinClock(inSummer) === clock ? inSummer : clock - WINTER_OFFSET;
}

/** The instant at which a day (ISO 8601) begins in Germany. */
export function startOfBerlinDay(day: string): number {
  return fromBerlinClock(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_MINUTE);
}

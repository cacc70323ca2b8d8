/**
 * The date that counts for hours, as an ISO 8601 year, month or day: the latest day on which somebody confirmed them –
 * the contact or the whole record – and only where nobody has, the date of the source. A source may be newer than a
 * confirmation and still say nothing about hours.
 */
export function hoursAsOf(
  confirmations: readonly (string | null)[],
  sourceDate: string | null,
): string | null {
  const latest = confirmations
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return latest ?? sourceDate;
}

/**
 * The first day (ISO 8601) on which hours of that date are more than twelve months old. A year or a month counts as
 * its last day.
 */
export function firstStaleDay(asOf: string): string {
  const [year = 0, month = 12, day = daysIn(year, month)] = asOf.split('-').map(Number);
  // The anniversary of a 29 February is the 28th.
  const anniversary = Math.min(day, daysIn(year + 1, month));
  return new Date(Date.UTC(year + 1, month - 1, anniversary + 1)).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Germany at a moment, as ISO 8601 – whatever the machine's own time zone. */
export function berlinDay(moment: Date): string {
  return format.format(moment);
}

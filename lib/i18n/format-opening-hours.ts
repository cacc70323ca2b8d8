import { nameWeekday } from './name-weekday';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const RANGE = `${DAY}(?:-${DAY})?`;
const TIME = '\\d{2}:\\d{2}-\\d{2}:\\d{2}';
const RULE = new RegExp(`^(${RANGE}(?:, ?${RANGE})*) (${TIME}(?:, ?${TIME})*)$`);

/** Whether OpenStreetMap `opening_hours` say "day and night". */
export function isAlwaysOpen(openingHours: string): boolean {
  return openingHours.trim() === '24/7';
}

/**
 * The common patterns of OpenStreetMap `opening_hours` with weekdays in the given language, one line per rule:
 * "Mo-Th 08:00-20:00; Fr 08:00-15:00" → ["Mo–Do 08:00–20:00", "Fr 08:00–15:00"]. A rule of another pattern is
 * returned as it stands: shown raw it can be read, guessed at it would mislead.
 */
export function formatOpeningHours(openingHours: string, locale: string): string[] {
  return openingHours
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean)
    .map((rule) => formatRule(rule, locale));
}

function formatRule(rule: string, locale: string): string {
  const [, days, times] = RULE.exec(rule) ?? [];
  if (!days || !times) return rule;
  const named = days.replace(new RegExp(DAY, 'g'), (day) => nameWeekday(DAYS.indexOf(day), locale));
  return `${spaceOut(named)} ${spaceOut(times)}`;
}

function spaceOut(list: string): string {
  return list.replaceAll('-', '–').replace(/, ?/g, ', ');
}

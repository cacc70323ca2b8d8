import 'server-only';
import OpeningHours, { type nominatim_object, type opening_hours_warning_type } from 'opening_hours';
import type { StateCode } from '@/lib/domain/area';

/** Remarks of the library on style. All others say that it has guessed what is meant. */
const HARMLESS_WARNINGS: readonly opening_hours_warning_type[] = [
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'combine_rules',
  'date_past',
  'date_range_past',
  'nothing_useful',
  'public_holiday',
  'value_ends_with_token',
  'year_past',
];

/** Times that depend on where the sun stands: an address may be secret, so the place is nobody's to use. */
const OF_THE_SUN = /\b(sunrise|sunset|dawn|dusk)\b/;

const QUOTED = /"[^"]*"/g;

/** What the library's comment says on holidays that the hours leave out; no comment of an editor's looks so. */
export const SILENT_HOLIDAY = '\u0001holiday';

/**
 * Parses OpenStreetMap `opening_hours`; public holidays are those of the Land, without one only the nationwide ones.
 * On holidays about which the hours say nothing the result is unknown, with the comment `SILENT_HOLIDAY`.
 * @returns null for what is not in that syntax, had to be guessed, or speaks of holidays alone.
 */
export function parseHours(pattern: string, state: StateCode | null): OpeningHours | null {
  try {
    const written = new OpeningHours(pattern, regionOf(state));
    const isGuessed = written.getStructuredWarnings().some(({ type }) => !HARMLESS_WARNINGS.includes(type));
    const rules = written.prettifyValue().replace(QUOTED, '');
    if (isGuessed || OF_THE_SUN.test(rules) || isOnlyOfHolidays(rules)) return null;
    return saysHolidays(rules) ? written : withSilentHolidays(written, state);
  } catch {
    // The library throws plain texts and errors of its own for everything that it cannot read.
    return null;
  }
}

function regionOf(state: StateCode | null): nominatim_object {
  const address = { country_code: 'de', state: '', ...(state !== null && { 'ISO3166-2-lvl4': state }) };
  return { lat: 51, lon: 10, address };
}

function saysHolidays(rules: string): boolean {
  return /\bPH\b|24\/7/.test(rules);
}

function isOnlyOfHolidays(rules: string): boolean {
  return rules.split(';').every((rule) => /^\s*(PH|SH)\b/.test(rule));
}

function withSilentHolidays(written: OpeningHours, state: StateCode | null): OpeningHours {
  const value = `${written.prettifyValue()}; PH unknown "${SILENT_HOLIDAY}"`;
  return new OpeningHours(value, regionOf(state));
}

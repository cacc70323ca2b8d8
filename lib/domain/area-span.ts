import { toStateAgs, type Area } from './area';
import type { Place } from './place';

/**
 * What an area covers, as the beginning of all official keys inside it: '' is Germany, '14' Sachsen, '09571' a
 * district, '14523320' a town in one.
 */
export type AreaSpan = string;

/** Area → span. A kreisfreie Stadt is its own district (NNNNN000), Berlin and Hamburg are their own Land (NN000). */
export function spanOf({ ags }: Pick<Area, 'ags'>): AreaSpan {
  const district = ags.length === 8 && ags.endsWith('000') ? ags.slice(0, 5) : ags;
  return district.length === 5 && district.endsWith('000') ? district.slice(0, 2) : district;
}

/** The finest area known of a place: its municipality, else its district, else its Land. */
export function spanOfPlace({ municipalityAgs, districtAgs, stateAgs }: Place): AreaSpan {
  return spanOf({ ags: municipalityAgs ?? districtAgs ?? stateAgs });
}

/** Area key (`municipality:14713000`, `state:DE-SN`) → span, or null where it is no key of an area. */
export function spanOfKey(key: string): AreaSpan | null {
  const value = key.slice(key.indexOf(':') + 1);
  const ags = key.startsWith('state:') ? (toStateAgs(value) ?? '') : value;
  return AGS.test(ags) ? spanOf({ ags }) : null;
}

const AGS = /^\d{2,8}$/;

/** Whether the inner area lies wholly in the outer one; an area lies in itself. */
export function covers(outer: AreaSpan, inner: AreaSpan): boolean {
  return inner.startsWith(outer);
}

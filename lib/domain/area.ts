/**
 * An official area of Germany. `ags` is the official key (Amtlicher Gemeindeschlüssel): two digits for a Land,
 * three for a Regierungsbezirk, five for a Kreis, eight for a Gemeinde, empty for the whole country.
 */
export interface Area {
  level: AreaLevel;
  ags: string;
}

export const AREA_LEVELS = ['nationwide', 'state', 'region', 'district', 'municipality'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

const AGS_DIGITS: Record<AreaLevel, number> = {
  nationwide: 0,
  state: 2,
  region: 3,
  district: 5,
  municipality: 8,
};

/** Whether the key has the number of digits of its level. Says nothing about whether the area exists. */
export function isWellFormedArea({ level, ags }: Area): boolean {
  return ags.length === AGS_DIGITS[level] && /^\d*$/.test(ags);
}

/** The one name of an area in links and keys: `state:DE-SN`, `district:14713`, `municipality:14713000`. */
export function areaKey({ level, ags }: Area): string {
  return `${level}:${level === 'state' ? (toStateCode(ags) ?? ags) : ags}`;
}

/** The Länder: AGS-2 and ISO 3166-2, in the order of the official key. */
export const STATES = [
  { ags: '01', code: 'DE-SH' },
  { ags: '02', code: 'DE-HH' },
  { ags: '03', code: 'DE-NI' },
  { ags: '04', code: 'DE-HB' },
  { ags: '05', code: 'DE-NW' },
  { ags: '06', code: 'DE-HE' },
  { ags: '07', code: 'DE-RP' },
  { ags: '08', code: 'DE-BW' },
  { ags: '09', code: 'DE-BY' },
  { ags: '10', code: 'DE-SL' },
  { ags: '11', code: 'DE-BE' },
  { ags: '12', code: 'DE-BB' },
  { ags: '13', code: 'DE-MV' },
  { ags: '14', code: 'DE-SN' },
  { ags: '15', code: 'DE-ST' },
  { ags: '16', code: 'DE-TH' },
] as const;
export type StateCode = (typeof STATES)[number]['code'];

/** ISO 3166-2 code → AGS-2, or null when there is no such Land. */
export function toStateAgs(code: string): string | null {
  return STATES.find((state) => state.code === code)?.ags ?? null;
}

/** AGS of any length ≥ 2 → the ISO 3166-2 code of its Land, or null. */
export function toStateCode(ags: string): StateCode | null {
  return STATES.find((state) => state.ags === ags.slice(0, 2))?.code ?? null;
}

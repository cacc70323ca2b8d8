import type { Point } from './centre';

/**
 * A place that somebody asks about. Its point is the place's own: of a postcode its centre, of a town, district or
 * Land its main place. A postcode stands for the municipality and district that hold its centre, and says so.
 */
export interface Place extends Point {
  kind: 'postcode' | 'municipality' | 'district' | 'state';
  /** `04109` for a postcode; else the area's key: `municipality:14713000`, `district:14713`, `state:DE-SN`. */
  key: string;
  /** German display name: "Leipzig", "04109", "Landkreis Leipzig", "Sachsen". */
  name: string;
  /** AGS-8; null for a district or a Land. */
  municipalityAgs: string | null;
  /** German name of the municipality, where the place is a postcode; else null. */
  municipalityName: string | null;
  /** AGS-5; null for a Land. */
  districtAgs: string | null;
  /** German name of the district; null for a Land. */
  districtName: string | null;
  /** AGS-2. */
  stateAgs: string;
}

/** The radii that can be asked for, in kilometres. */
export const RADII_KM = [10, 25, 50, 100] as const;
export type RadiusKm = (typeof RADII_KM)[number];

import type { StateCode } from './area';

/** Which Länder share a border. */
const NEIGHBOURS: Readonly<Record<StateCode, readonly StateCode[]>> = {
  'DE-SH': ['DE-HH', 'DE-NI', 'DE-MV'],
  'DE-HH': ['DE-SH', 'DE-NI'],
  'DE-NI': ['DE-SH', 'DE-HH', 'DE-HB', 'DE-NW', 'DE-HE', 'DE-BB', 'DE-MV', 'DE-ST', 'DE-TH'],
  'DE-HB': ['DE-NI'],
  'DE-NW': ['DE-NI', 'DE-HE', 'DE-RP'],
  'DE-HE': ['DE-NI', 'DE-NW', 'DE-RP', 'DE-BW', 'DE-BY', 'DE-TH'],
  'DE-RP': ['DE-NW', 'DE-HE', 'DE-BW', 'DE-SL'],
  'DE-BW': ['DE-HE', 'DE-RP', 'DE-BY'],
  'DE-BY': ['DE-HE', 'DE-BW', 'DE-SN', 'DE-TH'],
  'DE-SL': ['DE-RP'],
  'DE-BE': ['DE-BB'],
  'DE-BB': ['DE-NI', 'DE-BE', 'DE-MV', 'DE-SN', 'DE-ST'],
  'DE-MV': ['DE-SH', 'DE-NI', 'DE-BB'],
  'DE-SN': ['DE-BY', 'DE-BB', 'DE-ST', 'DE-TH'],
  'DE-ST': ['DE-NI', 'DE-BB', 'DE-SN', 'DE-TH'],
  'DE-TH': ['DE-NI', 'DE-HE', 'DE-BY', 'DE-SN', 'DE-ST'],
};

/** The Länder that border on a Land, in the order of the official key. */
export function neighboursOf(state: StateCode): readonly StateCode[] {
  return NEIGHBOURS[state];
}

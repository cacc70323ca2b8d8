/** Why a centre is where it is in the list; shown to the visitor in words, in this order. */
export const REASON_CODES = [
  // On what the served area rests. Only the first two carry the word "responsible".
  'mandate',
  'agreement',
  'own_account',
  'basis_not_known',
  // What it serves of the place that is asked for.
  'serves_municipality',
  'serves_district',
  'serves_region',
  'serves_state',
  'serves_nationwide',
  'serves_part_of_district',
  'serves_part_of_state',
  'serves_some_forms',
  'serves_other_forms',
  // Where it is.
  'located_in_district',
  'nearby',
  'located_in_state',
  'neighbouring_state',
  // What it says of its area, where it does not say that it serves the place.
  'area_not_stated',
  'area_in_words',
  'states_other_areas',
  'national_fallback',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

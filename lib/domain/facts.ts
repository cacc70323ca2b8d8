/**
 * Facts about a centre that are shown but not filtered by. Each holds yes, no or unknown; accessibility also
 * knows "partial".
 */
export const ACCESSIBILITY_FACTS = [
  'step_free',
  'lift',
  'accessible_toilet',
  'sign_language',
  'induction_loop',
  'plain_language',
  'home_visit',
] as const;
export type AccessibilityFact = (typeof ACCESSIBILITY_FACTS)[number];

/** What a caller who may be watched needs to know before calling. */
export const SAFE_CONTACT_FACTS = [
  'neutral_greeting',
  'calls_back_only_if_asked',
  'suppressed_number',
  'private_voicemail',
] as const;
export type SafeContactFact = (typeof SAFE_CONTACT_FACTS)[number];

export const CONDITION_FACTS = [
  'anonymous',
  'free_of_charge',
  'no_id',
  'no_police_report',
  'companion',
] as const;
export type ConditionFact = (typeof CONDITION_FACTS)[number];

export const FACT_STATES = ['yes', 'partial', 'no', 'unknown'] as const;
export type FactState = (typeof FACT_STATES)[number];

import type { Centre } from './centre';
import type { ConditionFact } from './facts';

/**
 * What somebody who is afraid wants to know first, and the condition by which a centre says it of itself; null where
 * no field of the record does.
 */
const CONDITION_OF = {
  free: 'free_of_charge',
  anonymous: 'anonymous',
  notPolice: null,
  noPapers: 'no_id',
} as const satisfies Record<string, ConditionFact | null>;
export type PromiseCode = keyof typeof CONDITION_OF;

const PROMISES = Object.keys(CONDITION_OF) as PromiseCode[];

interface Promises {
  /** The record states them of this centre. */
  stated: readonly PromiseCode[];
  /** They hold for specialised centres as a rule; of this one nobody has said. */
  general: readonly PromiseCode[];
}

/**
 * What can be relied on. The rule is the one of the specialised centres (about page), so it is said of no other kind;
 * what a record denies or grants in part is promised nowhere.
 */
export function promisesOf({ type, conditions }: Centre): Promises {
  const stateOf = (promise: PromiseCode) => {
    const condition = CONDITION_OF[promise];
    return (condition && conditions[condition]) ?? 'unknown';
  };
  const isSpecialised = type === 'trafficking_counselling';
  return {
    stated: PROMISES.filter((promise) => stateOf(promise) === 'yes'),
    general: PROMISES.filter((promise) => isSpecialised && stateOf(promise) === 'unknown'),
  };
}

import type { Term } from './facets/term';

/** The terms to offer: a retired one only to whom it is already chosen, so that an old link can be changed. */
export function offeredTerms<T extends Term>(terms: readonly T[], chosen: readonly string[]): T[] {
  return terms.filter((term) => !term.retired || chosen.includes(term.code));
}

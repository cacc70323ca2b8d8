import { STATES, type StateCode } from './area';
import type { ListedCentre } from './centre';
import { CENTRE_TYPES } from './facets/centre-types';

export interface StateGroup<C extends ListedCentre> {
  /** Null gathers the centres whose Land is not stated. */
  state: StateCode | null;
  centres: C[];
}

/** The centres by Land in the order of the official key; inside by town, kind in registry order, name. */
export function groupByState<C extends ListedCentre>(centres: readonly C[]): StateGroup<C>[] {
  return [...STATES.map(({ code }) => code), null]
    .map((state) => ({ state, centres: centres.filter((centre) => centre.state === state).sort(byTown) }))
    .filter((group) => group.centres.length > 0);
}

const rankOf = ({ type }: ListedCentre) => CENTRE_TYPES.findIndex(({ code }) => code === type);
const compare = new Intl.Collator('de').compare;

function byTown(a: ListedCentre, b: ListedCentre): number {
  return compare(a.town ?? '', b.town ?? '') || rankOf(a) - rankOf(b) || compare(a.name, b.name) || compare(a.slug, b.slug);
}

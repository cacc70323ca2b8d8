import type { ListedCentre } from './centre';
import { toAsks } from './dimensions';
import { FACET_IDS, type FacetId } from './facets';
import type { OptionCount } from './option-counts';
import { dropChoices, type Query } from './query';
import { countMatches } from './search';

/** What to leave out of a search, and what is found then. */
export interface StrictestChoice {
  facet: FacetId;
  /** The codes to leave out: one service, one dimension of the groups, or all that is chosen in the facet. */
  dropped: readonly string[];
  relaxed: Query;
  count: OptionCount;
}

/**
 * The smallest step out of a result that is too narrow: of all single requirements the one without which most
 * centres match; if none of them helps, the facet without which most match. Of equals the last in registry order,
 * so that who the person is (the groups) is kept longest. Null when nothing is chosen or no such step finds any.
 */
export function findStrictestChoice(centres: readonly ListedCentre[], query: Query): StrictestChoice | null {
  const relax = ({ facet, codes }: Requirement): StrictestChoice => {
    const relaxed = dropChoices(query, facet, codes);
    return { facet, dropped: codes, relaxed, count: countMatches(centres, relaxed) };
  };
  return (
    findLargest(toAsks(query).flatMap((ask) => (ask ? [relax(ask)] : []))) ??
    findLargest(chosenFacets(query).map(relax))
  );
}

interface Requirement {
  facet: FacetId;
  codes: readonly string[];
}

function chosenFacets(query: Query): Requirement[] {
  return FACET_IDS.filter((facet) => query[facet].length > 0).map((facet) => ({
    facet,
    codes: query[facet],
  }));
}

function findLargest(choices: readonly StrictestChoice[]): StrictestChoice | null {
  let largest: StrictestChoice | null = null;
  for (const choice of choices) {
    if (sizeOf(choice) > 0 && (!largest || sizeOf(choice) >= sizeOf(largest))) largest = choice;
  }
  return largest;
}

const sizeOf = ({ count }: StrictestChoice) => count.stated + count.unstated;

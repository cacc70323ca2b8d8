import type { AreaClass } from './area-class';
import type { ListedCentre, ServiceArea, ServiceAreaBasis } from './centre';
import type { Distance } from './distance';
import type { FacetId } from './facets';
import type { Query } from './query';
import type { ReasonCode } from './reasons';
import type { Hit, SearchView } from './search';

/**
 * What can honestly be said of a place. `responsible` only where a sourced mandate or agreement stands behind it;
 * of all others it is not known whether they are.
 */
export const RESPONSIBILITY_ANSWERS = [
  'responsible',
  'serves_by_own_account',
  'serves_part',
  'located_here_area_not_stated',
  'located_here_area_in_words',
  'nearby',
  'not_known',
] as const;
export type ResponsibilityAnswer = (typeof RESPONSIBILITY_ANSWERS)[number];

/** One centre of the answer, with why it stands there. */
export interface ChainLink<C extends ListedCentre = ListedCentre> {
  centre: C;
  areaClass: AreaClass;
  reasons: readonly ReasonCode[];
  /** The stated area that the reasons speak of; null where it states none that touches the place. */
  area: ServiceArea | null;
  basis: ServiceAreaBasis | null;
  /** Where the mandate, agreement or account can be read. */
  sourceUrl: string | null;
  distance: Distance | null;
  /** What was asked and the centre has not stated. */
  unstatedFacets: readonly FacetId[];
}

export interface Responsibility<C extends ListedCentre = ListedCentre> {
  answer: ResponsibilityAnswer;
  /** Whom the answer names: who is responsible, else the first of the list; null = nobody. */
  lead: ChainLink<C> | null;
  /** The whole result in the order of the search. */
  chain: readonly ChainLink<C>[];
}

/** What a page says of it before the list, which is the chain. */
export type ShownResponsibility<C extends ListedCentre = ListedCentre> = Pick<
  Responsibility<C>,
  'answer' | 'lead'
>;

/** Who is responsible for the place of a query, read off the result of the search; null where no place is asked for. */
export function findResponsibility<C extends ListedCentre>(
  { stated, unstated }: Pick<SearchView<C>, 'stated' | 'unstated'>,
  { place }: Query,
): Responsibility<C> | null {
  if (place === null) return null;
  const chain = [...stated, ...unstated].map((hit) => toLink(hit));
  // Who is responsible stays so even where it has not stated all that was chosen.
  const lead = chain.find(({ areaClass }) => areaClass === 0) ?? chain[0] ?? null;
  return { answer: lead === null ? 'not_known' : answerOf(lead), lead, chain };
}

/** A hit as a link of the chain. */
export function toLink<C extends ListedCentre>({ centre, unstatedFacets, placement }: Hit<C>): ChainLink<C> {
  const { areaClass, reasons, area, distance } = placement;
  const [basis, sourceUrl] = [area?.basis ?? null, area?.sourceUrl ?? null];
  return { centre, areaClass, reasons, area, basis, sourceUrl, distance, unstatedFacets };
}

function answerOf({ areaClass, reasons }: ChainLink): ResponsibilityAnswer {
  if (areaClass === 0) return 'responsible';
  if (areaClass === 1) return 'serves_by_own_account';
  if (areaClass === 2) return answerOfLocated(reasons);
  if (areaClass === 5) return isBacked(reasons) ? 'responsible' : 'serves_by_own_account';
  return areaClass === 6 ? 'not_known' : 'nearby';
}

function answerOfLocated(reasons: readonly ReasonCode[]): ResponsibilityAnswer {
  if (reasons.includes('serves_part_of_district') || reasons.includes('serves_part_of_state'))
    return 'serves_part';
  if (reasons.includes('serves_nationwide'))
    return isBacked(reasons) ? 'responsible' : 'serves_by_own_account';
  if (reasons.includes('area_not_stated')) return 'located_here_area_not_stated';
  return reasons.includes('area_in_words') ? 'located_here_area_in_words' : 'nearby';
}

const isBacked = (reasons: readonly ReasonCode[]) =>
  reasons.includes('mandate') || reasons.includes('agreement');

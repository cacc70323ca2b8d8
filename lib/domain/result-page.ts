import type { ListedCentre } from './centre';
import type { Hit, SearchView } from './search';
import type { OptionCount, Options } from './option-counts';

/** The part of a result that a page shows, and the numbers it needs to speak of the whole. */
export interface ResultPage<C extends ListedCentre = ListedCentre> {
  counts: OptionCount;
  options: Options;
  /** Index of the first shown hit in the whole result. */
  offset: number;
  stated: readonly Hit<C>[];
  unstated: readonly Hit<C>[];
  /** How many hits come after the shown ones. */
  remaining: number;
}

/** Cuts `limit` hits from `offset` on out of a result whose two groups follow each other. */
export function toResultPage<C extends ListedCentre>(
  view: SearchView<C>,
  offset: number,
  limit: number,
): ResultPage<C> {
  const end = offset + limit;
  const { length } = view.stated;
  const total = length + view.unstated.length;
  return {
    counts: { stated: length, unstated: view.unstated.length },
    options: view.options,
    offset,
    stated: view.stated.slice(offset, end),
    unstated: view.unstated.slice(Math.max(0, offset - length), Math.max(0, end - length)),
    remaining: Math.max(0, total - end),
  };
}

import type { ListedCentre } from './centre';
import { indexCentres, type CentreIndex } from './centre-index';
import { toAsks } from './dimensions';
import type { FacetId } from './facets';
import { OptionTally, type OptionCount, type Options } from './option-counts';
import type { Query } from './query';
import { NO_PLACEMENT, Ranking, type Placement, type ReasonCode } from './rank';
import { facetsOfBits, freshStanding, weigh, type Standing } from './standing';
import { STATED, UNKNOWN } from './verdict';

export interface Hit<C extends ListedCentre> {
  centre: C;
  /** What was asked and the centre has not stated, in registry order: "ask them". */
  unstatedFacets: readonly FacetId[];
  reasons: readonly ReasonCode[];
}

/** Everything that list, map and filters show for one query. */
export interface SearchView<C extends ListedCentre> {
  /** Centres that state all that is asked, best first. */
  stated: readonly Hit<C>[];
  /** Centres that leave some of it open and deny none, best first. */
  unstated: readonly Hit<C>[];
  /** For every option, the size of the result after choosing it. */
  options: Options;
}

export type Locate<C extends ListedCentre> = (centre: C) => Placement;

/**
 * What matches a query, in which order, and what each further choice would lead to. The only implementation of
 * matching: server and browser run this. `centres` must never change, because its index is kept with it.
 */
export function search<C extends ListedCentre>(
  centres: readonly C[],
  query: Query,
  placement: Locate<C> = () => NO_PLACEMENT,
): SearchView<C> {
  const index = indexCentres(centres);
  const asks = toAsks(query);
  const tally = new OptionTally(query.mode);
  const stated = new HitList(centres, index, query, placement);
  const unstated = new HitList(centres, index, query, placement);
  const standing = freshStanding();
  for (let row = 0; row < centres.length; row++) {
    weigh(index, row, asks, standing);
    tally.add(index, row, standing);
    if (standing.lowest === STATED) stated.add(row, standing);
    if (standing.lowest === UNKNOWN) unstated.add(row, standing);
  }
  return { stated: stated.toHits(), unstated: unstated.toHits(), options: tally.toOptions() };
}

/** How many centres match a query: the sizes of the two groups of its result. */
export function countMatches(centres: readonly ListedCentre[], query: Query): OptionCount {
  const index = indexCentres(centres);
  const asks = toAsks(query);
  const standing = freshStanding();
  const count = { stated: 0, unstated: 0 };
  for (let row = 0; row < centres.length; row++) {
    weigh(index, row, asks, standing);
    if (standing.lowest === STATED) count.stated++;
    if (standing.lowest === UNKNOWN) count.unstated++;
  }
  return count;
}

/** Collects rows by sort key (numbers sort far faster than records do) and makes hits of them at the end. */
class HitList<C extends ListedCentre> {
  private readonly ranking: Ranking;
  private readonly keys: number[] = [];
  private readonly unstatedFacets: Uint8Array;
  private readonly placements: Placement[];

  constructor(
    private readonly centres: readonly C[],
    private readonly index: CentreIndex,
    query: Query,
    private readonly placement: Locate<C>,
  ) {
    this.ranking = new Ranking(index, query);
    this.unstatedFacets = new Uint8Array(centres.length);
    this.placements = new Array<Placement>(centres.length);
  }

  add(row: number, { unstatedFacets }: Standing): void {
    const centre = this.centreOf(row);
    const placed = this.placement(centre);
    this.keys.push(this.ranking.keyOf(row, centre, placed));
    this.unstatedFacets[row] = unstatedFacets;
    this.placements[row] = placed;
  }

  toHits(): readonly Hit<C>[] {
    return Array.from(Float64Array.from(this.keys).sort(), (key) => this.toHit(this.ranking.rowOf(key)));
  }

  private toHit(row: number): Hit<C> {
    return {
      centre: this.centreOf(row),
      unstatedFacets: facetsOfBits(this.unstatedFacets[row] ?? 0),
      reasons: (this.placements[row] ?? NO_PLACEMENT).reasons,
    };
  }

  private centreOf(row: number): C {
    return this.centres[this.index.positions[row] as number] as C;
  }
}

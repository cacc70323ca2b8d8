import type { ListedCentre } from './centre';
import { indexCentres, type CentreIndex } from './centre-index';
import { toAsks } from './dimensions';
import type { FacetId } from './facets';
import { OptionTally, type OptionCount, type Options } from './option-counts';
import type { Query } from './query';
import { NO_PLACEMENT, placementOf, type Locate, type Placement } from './placement';
import { Ranking } from './rank';
import { facetsOfBits, freshStanding, weigh, type Standing } from './standing';
import { NO, STATED, UNKNOWN } from './verdict';

export interface Hit<C extends ListedCentre> {
  centre: C;
  /** What was asked and the centre has not stated, in registry order: "ask them". */
  unstatedFacets: readonly FacetId[];
  /** How it lies to the place of the query, and why it therefore stands where it stands. */
  placement: Placement;
}

/** Everything that list, map and filters show for one query. */
export interface SearchView<C extends ListedCentre> {
  /** Centres that state all that is asked, best first. */
  stated: readonly Hit<C>[];
  /** Centres that leave some of it open and deny none, best first. */
  unstated: readonly Hit<C>[];
  /**
   * Centres that deny nothing that is asked but are no answer for the place (too far, in another Land), best first,
   * those that state all before the others. In no count; for widening.
   */
  beyond: readonly Hit<C>[];
  /** For every option, the size of the result after choosing it. */
  options: Options;
}

/**
 * What matches a query, in which order, and what each further choice would lead to. The only implementation of
 * matching: server and browser run this. `centres` must never change, because its index is kept with it.
 */
export function search<C extends ListedCentre>(
  centres: readonly C[],
  query: Query,
  locate: Locate<C> = placementOf(query),
): SearchView<C> {
  const index = indexCentres(centres);
  const asks = toAsks(query);
  const tally = new OptionTally(query.mode);
  const answer = new HitLists(centres, index, query);
  const beyond = new HitLists(centres, index, query);
  const standing = freshStanding();
  for (let row = 0; row < centres.length; row++) {
    weigh(index, row, asks, standing);
    const placement = locate(centreOf(centres, index, row));
    (placement.isBeyond ? beyond : answer).add(row, standing, placement);
    if (!placement.isBeyond) tally.add(index, row, standing);
  }
  return {
    stated: answer.stated.toHits(),
    unstated: answer.unstated.toHits(),
    beyond: [...beyond.stated.toHits(), ...beyond.unstated.toHits()],
    options: tally.toOptions(),
  };
}

/** How many centres match a query: the sizes of the two groups of its result. */
export function countMatches(centres: readonly ListedCentre[], query: Query): OptionCount {
  const index = indexCentres(centres);
  const asks = toAsks(query);
  const locate = placementOf(query);
  const standing = freshStanding();
  const count = { stated: 0, unstated: 0 };
  for (let row = 0; row < centres.length; row++) {
    weigh(index, row, asks, standing);
    if (standing.lowest === NO || locate(centreOf(centres, index, row)).isBeyond) continue;
    if (standing.lowest === STATED) count.stated++;
    if (standing.lowest === UNKNOWN) count.unstated++;
  }
  return count;
}

function centreOf<C>(centres: readonly C[], { positions }: CentreIndex, row: number): C {
  return centres[positions[row] as number] as C;
}

/** Who states all, and who leaves some of it open. Who denies something is in neither. */
class HitLists<C extends ListedCentre> {
  readonly stated: HitList<C>;
  readonly unstated: HitList<C>;

  constructor(centres: readonly C[], index: CentreIndex, query: Query) {
    this.stated = new HitList(centres, index, query);
    this.unstated = new HitList(centres, index, query);
  }

  add(row: number, standing: Standing, placement: Placement): void {
    if (standing.lowest === STATED) this.stated.add(row, standing, placement);
    if (standing.lowest === UNKNOWN) this.unstated.add(row, standing, placement);
  }
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
  ) {
    this.ranking = new Ranking(index, query);
    this.unstatedFacets = new Uint8Array(centres.length);
    this.placements = new Array<Placement>(centres.length);
  }

  add(row: number, { unstatedFacets }: Standing, placement: Placement): void {
    this.keys.push(this.ranking.keyOf(row, centreOf(this.centres, this.index, row), placement));
    this.unstatedFacets[row] = unstatedFacets;
    this.placements[row] = placement;
  }

  toHits(): readonly Hit<C>[] {
    return Array.from(Float64Array.from(this.keys).sort(), (key) => this.toHit(this.ranking.rowOf(key)));
  }

  private toHit(row: number): Hit<C> {
    return {
      centre: centreOf(this.centres, this.index, row),
      unstatedFacets: facetsOfBits(this.unstatedFacets[row] ?? 0),
      placement: this.placements[row] ?? NO_PLACEMENT,
    };
  }
}

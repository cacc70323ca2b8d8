import type { CentreType } from './facets/centre-types';
import type { FormOfExploitation } from './facets/forms';
import type { TargetGroup } from './facets/target-groups';
import type { ListedCentre } from './centre';
import { findFittingServices } from './national-fallback';
import type { NationalService, ShownNationalService } from './national-service';
import type { Query } from './query';
import type { ReasonCode } from './reasons';
import type { Hit, SearchView } from './search';

/** How far the search reaches out when its result states nothing that was asked for; in this order. */
export const WIDENING_STEPS = [
  'district',
  'state',
  'neighbouring_states',
  'nationwide',
  'elsewhere',
  'national_services',
] as const;
export type WideningStepCode = (typeof WIDENING_STEPS)[number];

/** What one step adds; none where it was looked there in vain. */
export interface CentreStep<C extends ListedCentre = ListedCentre> {
  code: Exclude<WideningStepCode, 'national_services'>;
  hits: readonly Hit<C>[];
}

/** The last step: whoever helps from anywhere in Germany and fits the person of the query. */
export interface NationalStep<S extends NationalService = ShownNationalService> {
  code: 'national_services';
  /** Why each of them stands there. */
  reasons: readonly Extract<ReasonCode, 'national_fallback'>[];
  services: readonly S[];
}

/** No specialised centre of the answer states that it takes these groups, or works with these forms. */
export interface Gap<C extends ListedCentre = ListedCentre> {
  groups: readonly TargetGroup[];
  forms: readonly FormOfExploitation[];
  /** The next best that states both, wherever it is; else the first that denies neither; null = none at all. */
  next: Hit<C> | null;
  /** Where it was found; null = in the answer itself. */
  step: CentreStep['code'] | null;
}

export interface Widening<
  C extends ListedCentre = ListedCentre,
  S extends NationalService = ShownNationalService,
> {
  /** Empty while some centre of the answer states all that is asked, and where no place is asked for. */
  steps: readonly CentreStep<C>[];
  /** After all others, and always with a place; without one only where no centre states all that is asked. */
  lastStep: NationalStep<S> | null;
  gap: Gap<C> | null;
}

/** What comes after an answer: the steps outwards where it is not enough, and at last the national services. */
export function widen<C extends ListedCentre, S extends NationalService>(
  view: SearchView<C>,
  query: Query,
  services: readonly S[],
): Widening<C, S> {
  const [hasPlace, isStated] = [query.place !== null, view.stated.length > 0];
  return {
    steps: hasPlace && !isStated ? centreSteps(view, query) : [],
    lastStep: hasPlace || !isStated ? toNationalStep(services, query) : null,
    gap: hasPlace ? gapOf(view, query) : null,
  };
}

function toNationalStep<S extends NationalService>(services: readonly S[], query: Query): NationalStep<S> {
  const { fitting } = findFittingServices(services, query);
  return { code: 'national_services', reasons: ['national_fallback'], services: fitting };
}

/** Steps one after the other until one holds a centre that states all; what is elsewhere only when nothing else is. */
function centreSteps<C extends ListedCentre>(view: SearchView<C>, query: Query): CentreStep<C>[] {
  const steps: CentreStep<C>[] = [];
  for (const step of allSteps(view.beyond, query)) {
    const isFoundBefore = view.unstated.length > 0 || steps.some(({ hits }) => hits.length > 0);
    if (step.code === 'elsewhere' && isFoundBefore) break;
    steps.push(step);
    if (step.hits.some(({ unstatedFacets }) => unstatedFacets.length === 0)) break;
  }
  return steps;
}

function allSteps<C extends ListedCentre>(beyond: readonly Hit<C>[], { radiusKm }: Query): CentreStep<C>[] {
  const inStep = (code: CentreStep['code']) => ({
    code,
    hits: beyond.filter((hit) => stepOf(hit) === code),
  });
  const outside = [inStep('neighbouring_states'), inStep('nationwide'), inStep('elsewhere')];
  return radiusKm === null ? outside : [inStep('district'), inStep('state'), ...outside];
}

function stepOf({ placement: { areaClass, reasons } }: Hit<ListedCentre>): CentreStep['code'] {
  if (areaClass === 2) return 'district';
  if (areaClass === 4) return 'state';
  if (areaClass === 5) return 'nationwide';
  return reasons.includes('neighbouring_state') ? 'neighbouring_states' : 'elsewhere';
}

const SPECIALISED: ReadonlySet<CentreType> = new Set([
  'trafficking_counselling',
  'labour_exploitation_advice',
]);

function gapOf<C extends ListedCentre>(view: SearchView<C>, query: Query): Gap<C> | null {
  if (query.group.length + query.form.length === 0) return null;
  const answer = [...view.stated, ...view.unstated];
  if (answer.some((hit) => SPECIALISED.has(hit.centre.type) && statesPerson(hit))) return null;
  return { groups: query.group, forms: query.form, ...nextBest(answer, view.beyond, query) };
}

/** Who states both, nearest first; else whoever comes first at all. */
function nextBest<C extends ListedCentre>(
  answer: readonly Hit<C>[],
  beyond: readonly Hit<C>[],
  query: Query,
): Pick<Gap<C>, 'next' | 'step'> {
  const reached = [{ code: null, hits: answer }, ...allSteps(beyond, query)];
  for (const isWanted of [statesPerson, () => true]) {
    for (const { code, hits } of reached) {
      const next = hits.find(isWanted);
      if (next) return { next, step: code };
    }
  }
  return { next: null, step: null };
}

/** The centre states all that was asked about the person and what they went through. */
function statesPerson({ unstatedFacets }: Hit<ListedCentre>): boolean {
  return !unstatedFacets.includes('group') && !unstatedFacets.includes('form');
}

import type { CentreType } from './facets/centre-types';
import type { FormOfExploitation } from './facets/forms';
import type { TargetGroup } from './facets/target-groups';
import type { ListedCentre } from './centre';
import type { Query } from './query';
import type { Hit, SearchView } from './search';

/** How far the search reaches out when its result states nothing that was asked for; in this order. */
export const WIDENING_STEPS = [
  'district',
  'state',
  'neighbouring_states',
  'elsewhere',
  'national_services',
] as const;
export type WideningStepCode = (typeof WIDENING_STEPS)[number];

/** What one step adds; none where it was looked there in vain. */
export interface WideningStep<C extends ListedCentre = ListedCentre> {
  code: Exclude<WideningStepCode, 'national_services'>;
  hits: readonly Hit<C>[];
}

/** No specialised centre of the answer states that it takes these groups, or works with these forms. */
export interface Gap<C extends ListedCentre = ListedCentre> {
  groups: readonly TargetGroup[];
  forms: readonly FormOfExploitation[];
  /** The next best that states both, wherever it is; else the first that denies neither; null = none at all. */
  next: Hit<C> | null;
  /** Where it was found; null = in the answer itself. */
  step: WideningStep['code'] | null;
}

export interface Widening<C extends ListedCentre = ListedCentre> {
  /** Empty while some centre of the answer states all that is asked. */
  steps: readonly WideningStep<C>[];
  gap: Gap<C> | null;
}

/** What comes after an answer that is not enough. National services follow in any case (`findFittingServices`). */
export function widen<C extends ListedCentre>(view: SearchView<C>, query: Query): Widening<C> {
  if (query.place === null) return { steps: [], gap: null };
  return { steps: view.stated.length > 0 ? [] : stepsOf(view, query), gap: gapOf(view, query) };
}

/** Steps one after the other until one holds a centre that states all; what is elsewhere only when nothing else is. */
function stepsOf<C extends ListedCentre>(view: SearchView<C>, query: Query): WideningStep<C>[] {
  const steps: WideningStep<C>[] = [];
  for (const step of allSteps(view.beyond, query)) {
    const isFoundBefore = view.unstated.length > 0 || steps.some(({ hits }) => hits.length > 0);
    if (step.code === 'elsewhere' && isFoundBefore) break;
    steps.push(step);
    if (step.hits.some(({ unstatedFacets }) => unstatedFacets.length === 0)) break;
  }
  return steps;
}

function allSteps<C extends ListedCentre>(beyond: readonly Hit<C>[], { radiusKm }: Query): WideningStep<C>[] {
  const inStep = (code: WideningStep['code']) => ({
    code,
    hits: beyond.filter((hit) => stepOf(hit) === code),
  });
  const outside = [inStep('neighbouring_states'), inStep('elsewhere')];
  return radiusKm === null ? outside : [inStep('district'), inStep('state'), ...outside];
}

function stepOf({ placement: { areaClass, reasons } }: Hit<ListedCentre>): WideningStep['code'] {
  if (areaClass === 2) return 'district';
  if (areaClass === 4) return 'state';
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

function nextBest<C extends ListedCentre>(
  answer: readonly Hit<C>[],
  beyond: readonly Hit<C>[],
  query: Query,
): Pick<Gap<C>, 'next' | 'step'> {
  const here = answer.find(statesPerson);
  if (here) return { next: here, step: null };
  const steps = allSteps(beyond, query);
  for (const { code, hits } of steps) {
    const next = hits.find(statesPerson);
    if (next) return { next, step: code };
  }
  const first = answer[0] ?? beyond[0] ?? null;
  return { next: first, step: first === null || answer.length > 0 ? null : stepOf(first) };
}

/** The centre states all that was asked about the person and what they went through. */
function statesPerson({ unstatedFacets }: Hit<ListedCentre>): boolean {
  return !unstatedFacets.includes('group') && !unstatedFacets.includes('form');
}

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { useCleanAddress } from '@/components/ui/use-clean-address';
import { NUMBER_STEPS, type NumberAnswers, type NumberStep } from '@/lib/domain/number-answers';
import { numberHref } from '@/lib/url/hrefs';
import type { NumberState } from '@/lib/url/number-params';
import type { NumberData } from './number-data';
import { getNumberState, setNumberState, subscribe } from './number-store';

export interface NumberPath {
  state: NumberState;
  /** Goes to the next step with these answers besides. */
  answer: (answers: Partial<NumberAnswers>) => void;
  goTo: (state: NumberState) => void;
}

/** Where somebody stands: what the address says, until they go on in the browser. */
export function useNumberPath({ locale, served, isIndexed }: NumberData): NumberPath {
  const router = useRouter();
  const kept = useSyncExternalStore(subscribe, getNumberState, () => null);
  const state = isIndexed && kept !== null ? kept : served;
  // A directory that the browser does not search is asked by the address, as without JavaScript.
  const goTo = (next: NumberState) =>
    isIndexed ? setNumberState(next) : router.push(numberHref(locale, next));
  const answer = (given: Partial<NumberAnswers>) =>
    goTo({ answers: { ...state.answers, ...given }, step: stepAfter(state.step) });
  useTakeOver(served, isIndexed);
  useCleanAddress(isIndexed && kept !== null);
  return { state, answer, goTo };
}

/** What the address says is held in memory from then on, where the browser finds the number by itself. */
function useTakeOver(served: NumberState, isIndexed: boolean): void {
  useEffect(() => {
    if (isIndexed && getNumberState() === null) setNumberState(served);
  }, [served, isIndexed]);
}

/**
 * For the heading of the step. Whoever has just answered reads on at the next question, also where it is on another
 * page than the last, and at the number where that was looked for.
 */
export function useStepHeading(step: NumberStep | 'looking'): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isUnderWay] = useState(() => getNumberState() !== null && step !== 'what');
  const shown = useRef(isUnderWay ? null : step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

export function stepAfter(step: NumberStep): NumberStep {
  return NUMBER_STEPS[NUMBER_STEPS.indexOf(step) + 1] ?? 'result';
}

/** The step before, or null at the beginning. */
export function stepBefore(step: NumberStep): NumberStep | null {
  return NUMBER_STEPS[NUMBER_STEPS.indexOf(step) - 1] ?? null;
}

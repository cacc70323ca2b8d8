import {
  NUMBER_STEPS,
  WHAT_ANSWERS,
  WHO_ANSWERS,
  type NumberAnswers,
  type NumberStep,
} from '@/lib/domain/number-answers';
import { placeKeyOf } from './search-params';

/** Where somebody stands on the way to one number. */
export interface NumberState {
  answers: NumberAnswers;
  step: NumberStep;
}

type Input = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads whatever comes: what is unknown counts as not answered. The place is read apart, by whoever knows places. */
export function parseNumberParams(input: Input): Pick<NumberAnswers, 'what' | 'who'> & { step: NumberStep } {
  const first = (name: string) => [Object.hasOwn(input, name) ? (input[name] ?? []) : []].flat()[0];
  return {
    what: WHAT_ANSWERS.find((code) => code === first('what')) ?? null,
    who: WHO_ANSWERS.find((code) => code === first('who')) ?? null,
    step: NUMBER_STEPS.find((code) => code === first('step')) ?? 'what',
  };
}

/** The one way to write it; only those without JavaScript ever see it. */
export function toNumberParams({ answers: { what, who, place }, step }: NumberState): URLSearchParams {
  const params = new URLSearchParams();
  if (what !== null) params.set('what', what);
  if (who !== null) params.set('who', who);
  if (place !== null) params.set('place', placeKeyOf(place));
  if (step !== 'what') params.set('step', step);
  return params;
}

import { toNumberParams, type NumberState } from '@/lib/url/number-params';

/** What a form without scripts sends along: the other answers, and where it leads. */
export function HiddenState({ state }: { state: NumberState }) {
  return [...toNumberParams(state)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

import { NO_ANSWERS } from '@/lib/domain/number-answers';
import type { NumberState } from '@/lib/url/number-params';

/** The beginning of the way. */
export const AT_START: NumberState = { answers: NO_ANSWERS, step: 'what' };

/**
 * The answers live in memory and nowhere else: not in the address, the history, storage or a request. Changing the
 * language keeps them, a reload forgets them. On the server this stays null, because there it would be everybody's.
 */
let state: NumberState | null = null;
const listeners = new Set<() => void>();

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where somebody stands, or null before they have answered or skipped anything. */
export function getNumberState(): NumberState | null {
  return state;
}

export function setNumberState(next: NumberState): void {
  state = next;
  for (const listener of listeners) listener();
}

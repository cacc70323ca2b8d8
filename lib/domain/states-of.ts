import { STATES, toStateCode, type StateCode } from './area';
import type { ListedCentre } from './centre';

/** The Länder in which a centre is or states that it works, in the order of the official key; none for all of Germany. */
export function statesOf({ state, serviceAreas }: Pick<ListedCentre, 'state' | 'serviceAreas'>): StateCode[] {
  const named = new Set([state, ...serviceAreas.map(({ ags }) => toStateCode(ags))]);
  return STATES.map(({ code }) => code).filter((code) => named.has(code));
}

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Place } from '@/lib/domain/place';
import type { Whereabouts } from '@/lib/geo/find-whereabouts';
import { askPosition, PositionUnknown, type PositionFault } from './ask-position';
import { loadWhereabouts } from './place-finder';
import { usePlaceWords } from './use-place-words';

type State =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'failed'; fault: PositionFault | 'abroad' | 'noList' }
  | { kind: 'found'; whereabouts: Whereabouts };

interface NearMe {
  kind: State['kind'];
  /** What has come of asking, in words; empty before. */
  outcome: string;
  /** On the other side of a border nearby; null where there is none. */
  other: Place | null;
  ask: () => void;
  /** Near a border who is there knows better on which side. */
  takeOther: () => void;
}

/**
 * Finds the municipality that the device is in. The position is asked for by `ask`, which belongs to a tap on a button
 * that says what happens to it, and is gone again as soon as the municipality is known.
 * @param onFound is told the place, and whether there is no other that it may be.
 */
export function useNearMe(onFound: (place: Place, isSure: boolean) => void): NearMe {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const outcome = useOutcome(state);
  const isGone = useIsGone();
  const show = (next: State) => {
    // Whoever has gone on meanwhile is not led back by a position that comes late.
    if (isGone.current) return;
    setState(next);
    if (next.kind === 'found') onFound(next.whereabouts.place, next.whereabouts.orElse === null);
  };
  const ask = async () => {
    show({ kind: 'asking' });
    show(await findOut());
  };
  const other = state.kind === 'found' ? state.whereabouts.orElse : null;
  const takeOther = () => {
    if (state.kind !== 'found' || other === null) return;
    show({ kind: 'found', whereabouts: { place: other, orElse: state.whereabouts.place } });
  };
  return { kind: state.kind, outcome, other, ask: () => void ask(), takeOther };
}

/** Becomes true when what asked is no longer on the page. */
function useIsGone(): RefObject<boolean> {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}

function useOutcome(state: State): string {
  const t = useTranslations('place');
  const words = usePlaceWords();
  if (state.kind === 'asking') return t('locating');
  if (state.kind === 'failed') return t(`locatingFailed.${state.fault}`);
  if (state.kind === 'idle') return '';
  const { place, orElse } = state.whereabouts;
  const { label, detail } = words(place);
  if (orElse === null) return t('located', { place: label });
  const other = words(orElse);
  return t('locatedAtBorder', { place: label, detail, other: other.label, otherDetail: other.detail });
}

async function findOut(): Promise<State> {
  try {
    // Both at once: while the visitor answers the browser's question, places and borders are on their way.
    const [position, locate] = await Promise.all([askPosition(), loadWhereabouts()]);
    const whereabouts = locate(position);
    return whereabouts === null ? { kind: 'failed', fault: 'abroad' } : { kind: 'found', whereabouts };
  } catch (error) {
    return { kind: 'failed', fault: error instanceof PositionUnknown ? error.fault : 'noList' };
  }
}

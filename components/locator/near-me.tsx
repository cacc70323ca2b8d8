import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import type { Place } from '@/lib/domain/place';
import { askPosition, PositionUnknown, type PositionFault } from './ask-position';
import styles from './near-me.module.css';
import { findNearestPlace } from './place-finder';
import { usePlaceWords } from './use-place-words';

type State =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'failed'; fault: PositionFault | 'abroad' | 'noList' }
  | { kind: 'found'; place: Place };

const never = () => () => undefined;

/**
 * Finds the municipality that the device is in or next to. The position is asked for on a tap, after it was said what
 * happens to it, and is gone again as soon as the municipality is known. Without JavaScript there is no button.
 */
export function NearMe({ onFound }: { onFound: (place: Place) => void }) {
  const t = useTranslations('place');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const canAsk = useSyncExternalStore(
    never,
    () => 'geolocation' in navigator,
    () => false,
  );
  if (!canAsk) return null;

  const ask = async () => {
    setState({ kind: 'asking' });
    const answer = await findMunicipality();
    setState(answer);
    if (answer.kind === 'found') onFound(answer.place);
  };
  return (
    <div className={styles.nearMe}>
      <button
        type="button"
        className={styles.button}
        aria-describedby="near-me-explanation"
        onClick={() => void ask()}
      >
        {t('nearMe')}
      </button>
      <p id="near-me-explanation" className={styles.explanation}>
        {t('nearMeExplanation')}
      </p>
      <p aria-live="polite" data-state={state.kind} className={styles.outcome}>
        <Outcome state={state} />
      </p>
    </div>
  );
}

function Outcome({ state }: { state: State }) {
  const t = useTranslations('place');
  const words = usePlaceWords();
  if (state.kind === 'asking') return t('locating');
  if (state.kind === 'failed') return t(`locatingFailed.${state.fault}`);
  return state.kind === 'found' && t('located', { place: words(state.place).label });
}

async function findMunicipality(): Promise<State> {
  try {
    // Both at once: while the visitor answers the browser's question, the list of places is on its way.
    const [position, nearest] = await Promise.all([askPosition(), findNearestPlace()]);
    const place = nearest(position);
    return place === null ? { kind: 'failed', fault: 'abroad' } : { kind: 'found', place };
  } catch (error) {
    return { kind: 'failed', fault: error instanceof PositionUnknown ? error.fault : 'noList' };
  }
}

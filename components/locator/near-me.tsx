import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useIsLive } from '@/components/ui/use-is-live';
import type { Place } from '@/lib/domain/place';
import type { Whereabouts } from '@/lib/geo/find-whereabouts';
import { askPosition, canAskPosition, PositionUnknown, type PositionFault } from './ask-position';
import styles from './near-me.module.css';
import { loadWhereabouts } from './place-finder';
import { usePlaceWords } from './use-place-words';

type State =
  | { kind: 'idle' }
  | { kind: 'asking' }
  | { kind: 'failed'; fault: PositionFault | 'abroad' | 'noList' }
  | { kind: 'found'; whereabouts: Whereabouts };

interface Props {
  onFound: (place: Place) => void;
}

/**
 * Finds the municipality that the device is in. The position is asked for on a tap, after it was said what happens to
 * it, and is gone again as soon as the municipality is known. Where the browser has none to give, that is said in its
 * stead; without JavaScript there is neither.
 */
export function NearMe({ onFound }: Props) {
  const t = useTranslations('place');
  const isLive = useIsLive();
  if (!isLive) return null;
  if (!canAskPosition()) return <p className={styles.explanation}>{t('noGeolocation')}</p>;
  return <PositionButton onFound={onFound} />;
}

function PositionButton({ onFound }: Props) {
  const t = useTranslations('place');
  const [state, setState] = useState<State>({ kind: 'idle' });

  const show = (next: State) => {
    setState(next);
    if (next.kind === 'found') onFound(next.whereabouts.place);
  };
  const ask = async () => {
    show({ kind: 'asking' });
    show(await findOut());
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
      {state.kind === 'found' && (
        <TakeOther
          whereabouts={state.whereabouts}
          onTake={(whereabouts) => show({ kind: 'found', whereabouts })}
        />
      )}
    </div>
  );
}

function Outcome({ state }: { state: State }) {
  const t = useTranslations('place');
  const words = usePlaceWords();
  if (state.kind === 'asking') return t('locating');
  if (state.kind === 'failed') return t(`locatingFailed.${state.fault}`);
  if (state.kind === 'idle') return null;
  const { place, orElse } = state.whereabouts;
  const { label, detail } = words(place);
  if (orElse === null) return t('located', { place: label });
  const other = words(orElse);
  return t('locatedAtBorder', { place: label, detail, other: other.label, otherDetail: other.detail });
}

interface TakeOtherProps {
  whereabouts: Whereabouts;
  onTake: (whereabouts: Whereabouts) => void;
}

/** Near a border who is there knows better on which side. */
function TakeOther({ whereabouts: { place, orElse }, onTake }: TakeOtherProps) {
  const t = useTranslations('place');
  const words = usePlaceWords();
  if (orElse === null) return null;
  return (
    <button type="button" className={styles.button} onClick={() => onTake({ place: orElse, orElse: place })}>
      {t('takeOther', { other: words(orElse).label })}
    </button>
  );
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

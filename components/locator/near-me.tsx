import { useTranslations } from 'next-intl';
import { useIsLive } from '@/components/ui/use-is-live';
import type { Place } from '@/lib/domain/place';
import { canAskPosition } from './ask-position';
import styles from './near-me.module.css';
import { useNearMe } from './use-near-me';
import { usePlaceWords } from './use-place-words';

interface Props {
  onFound: (place: Place) => void;
}

/**
 * The place field's other way: the device's own position. Where the browser has none to give, that is said in its
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
  const { kind, outcome, other, ask, takeOther } = useNearMe(onFound);
  return (
    <div className={styles.nearMe}>
      <button type="button" className={styles.button} aria-describedby="near-me-explanation" onClick={ask}>
        {t('nearMe')}
      </button>
      <p id="near-me-explanation" className={styles.explanation}>
        {t('nearMeExplanation')}
      </p>
      <p aria-live="polite" data-state={kind} className={styles.outcome}>
        {outcome}
      </p>
      <TakeOther other={other} onTake={takeOther} />
    </div>
  );
}

interface TakeOtherProps {
  /** Null where there is no other. */
  other: Place | null;
  onTake: () => void;
}

/** The place on the other side of the border, one tap away. */
export function TakeOther({ other, onTake }: TakeOtherProps) {
  const t = useTranslations('place');
  const words = usePlaceWords();
  if (other === null) return null;
  return (
    <button type="button" className={styles.button} onClick={onTake}>
      {t('takeOther', { other: words(other).label })}
    </button>
  );
}

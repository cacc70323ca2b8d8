import { useTranslations } from 'next-intl';
import styles from './skip-map.module.css';

/** Seen only with the focus on it. A button, because a link to a fragment would leave an entry in the history. */
export function SkipMap({ onSkip }: { onSkip: () => void }) {
  const t = useTranslations('map');
  return (
    <button type="button" className={`visually-hidden ${styles.skip}`} onClick={onSkip}>
      {t('skip')}
    </button>
  );
}

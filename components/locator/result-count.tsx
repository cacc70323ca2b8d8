import { useTranslations } from 'next-intl';
import type { OptionCount } from '@/lib/domain/option-counts';
import { hasNoChoice, type Query } from '@/lib/domain/query';
import styles from './result-count.module.css';
import { usePlaceWords } from './use-place-words';

interface Props {
  query: Query;
  counts: OptionCount;
  total: number;
}

/** The one place where the size of the result is said, and announced. */
export function ResultCount({ query, counts, total }: Props) {
  const t = useTranslations('locator');
  const inPlace = useTranslations('place');
  const words = usePlaceWords();
  const size = () => {
    if (!hasNoChoice(query)) return t('count', { ...counts });
    if (query.place === null) return t('countAll', { total });
    return inPlace('countHere', { count: counts.stated + counts.unstated, place: words(query.place).label });
  };
  return (
    <p role="status" id="result-count" className={styles.count}>
      {size()}
    </p>
  );
}

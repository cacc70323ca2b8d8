import { useTranslations } from 'next-intl';
import type { OptionCount } from '@/lib/domain/option-counts';
import { isEmptyQuery, type Query } from '@/lib/domain/query';
import styles from './result-count.module.css';

interface Props {
  query: Query;
  counts: OptionCount;
  total: number;
}

/** The one place where the size of the result is said, and announced. */
export function ResultCount({ query, counts, total }: Props) {
  const t = useTranslations('locator');
  const words = isEmptyQuery(query) ? t('countAll', { total }) : t('count', { ...counts });
  return (
    <p role="status" id="result-count" className={styles.count}>
      {words}
    </p>
  );
}

import { useTranslations } from 'next-intl';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import { hasNoChoice, type Query } from '@/lib/domain/query';
import type { ResultPage } from '@/lib/domain/result-page';
import type { Hit } from '@/lib/domain/search';
import type { LocatorData } from './locator-data';
import { ResultPages } from './result-pages';
import styles from './result-list.module.css';

interface Props {
  data: LocatorData;
  query: Query;
  result: ResultPage;
  toCard: (hit: Hit<ListedCentre>) => ReactNode;
}

/** The hits in their two groups, then the way to more of them. */
export function ResultList({ data, query, result, toCard }: Props) {
  const t = useTranslations('locator');
  const cards = (hits: readonly Hit<ListedCentre>[]) => <ul className={styles.list}>{hits.map(toCard)}</ul>;
  const isFiltered = !hasNoChoice(query);
  const { list, focusNext } = useFocusOnNext(result);
  return (
    <div ref={list}>
      {result.stated.length > 0 && (
        <>
          <h2 className={isFiltered ? styles.group : 'visually-hidden'}>
            {isFiltered ? t('statedGroup', { count: result.counts.stated }) : t('allGroup')}
          </h2>
          {cards(result.stated)}
        </>
      )}
      {result.unstated.length > 0 && (
        <>
          <h2 className={styles.group}>{t('unstatedGroup', { count: result.counts.unstated })}</h2>
          <p className={styles.explanation}>{t('unstatedExplanation')}</p>
          {cards(result.unstated)}
        </>
      )}
      <ResultPages data={data} query={query} result={result} onMore={focusNext} />
    </div>
  );
}

/** Leads the focus to the first card that "show more" has brought: its link may be gone with the last ones. */
function useFocusOnNext(result: ResultPage) {
  const list = useRef<HTMLDivElement>(null);
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    if (awaited.current === null) return;
    const card = list.current?.querySelectorAll('[data-centre]')[awaited.current];
    card?.querySelector('a')?.focus({ preventScroll: true });
    awaited.current = null;
  }, [result]);
  const focusNext = () => {
    awaited.current = result.stated.length + result.unstated.length;
  };
  return { list, focusNext };
}

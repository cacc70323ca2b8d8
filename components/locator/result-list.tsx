import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';
import type { ListedCentre } from '@/lib/domain/centre';
import { hasNoChoice, type Query } from '@/lib/domain/query';
import type { ResultPage } from '@/lib/domain/result-page';
import type { Hit } from '@/lib/domain/search';
import { locatorHref } from '@/lib/url/hrefs';
import type { LocatorData } from './locator-data';
import styles from './result-list.module.css';
import { showMore } from './search-store';

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
  return (
    <>
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
      <Pages data={data} query={query} result={result} />
    </>
  );
}

/** "Show more" opens more of the list; without JavaScript, or before it is ready, it leads to the next page. */
function Pages({ data, query, result }: Pick<Props, 'data' | 'query' | 'result'>) {
  const t = useTranslations('locator');
  const hrefOf = (page: number) => locatorHref(data.locale, { query, view: 'self', page });
  const isServerPage = result === data.result;
  return (
    <p className={styles.pages}>
      {isServerPage && data.page > 1 && <PageLink href={hrefOf(data.page - 1)}>{t('previousPage')}</PageLink>}
      {result.remaining > 0 && (
        <a
          href={hrefOf(data.page + 1)}
          className={styles.more}
          onClick={(event) => {
            if (isServerPage) return;
            event.preventDefault();
            showMore();
          }}
        >
          {t('showMore', { remaining: result.remaining })}
        </a>
      )}
    </p>
  );
}

import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { Query } from '@/lib/domain/query';
import type { ResultPage } from '@/lib/domain/result-page';
import { locatorHref } from '@/lib/url/hrefs';
import type { LocatorData } from './locator-data';
import styles from './result-list.module.css';
import { showMore } from './search-store';

interface Props {
  data: LocatorData;
  query: Query;
  result: ResultPage;
  /** Called before more is shown. */
  onMore: () => void;
}

/** "Show more" opens more of the list; without JavaScript, or before it is ready, it leads to the next page. */
export function ResultPages({ data, query, result, onMore }: Props) {
  const t = useTranslations('locator');
  const hrefOf = (page: number) => locatorHref(data.locale, { query, view: 'self', page });
  const isServerPage = result === data.result;
  return (
    <p className={styles.pages} data-screen-only>
      {isServerPage && data.page > 1 && <PageLink href={hrefOf(data.page - 1)}>{t('previousPage')}</PageLink>}
      {result.remaining > 0 && (
        <a
          href={hrefOf(data.page + 1)}
          className={styles.more}
          onClick={(event) => {
            if (isServerPage) return;
            event.preventDefault();
            onMore();
            showMore();
          }}
        >
          {t('showMore', { remaining: result.remaining })}
        </a>
      )}
    </p>
  );
}

import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { CoverageSearch, CoverageSort } from '@/lib/url/coverage-params';
import { coverageHref } from '@/lib/url/hrefs';
import styles from './coverage-table.module.css';

interface Props {
  locale: string;
  search: CoverageSearch;
  by: CoverageSort['by'];
  label: string;
}

/** A column's heading, which is the link that sorts by it; followed again, it turns the order round. */
export function SortHeader({ locale, search, by, label }: Props) {
  const t = useTranslations('coverage');
  const { sort } = search;
  const isCurrent = sort.by === by;
  const next = { by, descending: isCurrent && !sort.descending };
  return (
    <th scope="col" aria-sort={isCurrent ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <PageLink href={coverageHref(locale, { ...search, sort: next })} scroll={false}>
        <span className="visually-hidden">{t('sort')} </span>
        {label}
        {isCurrent && (
          <span aria-hidden="true" className={styles.arrow}>
            {sort.descending ? '▼' : '▲'}
          </span>
        )}
      </PageLink>
    </th>
  );
}

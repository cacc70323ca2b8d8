import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { StateCode } from '@/lib/domain/area';
import {
  countReached,
  type CoverageCell,
  type CoverageChoice,
  type CoverageColumn,
} from '@/lib/domain/coverage';
import { normaliseQuery } from '@/lib/domain/query';
import { resolvePlaceKey } from '@/lib/geo/server-places';
import { locatorHref } from '@/lib/url/hrefs';
import { EMPTY_SEARCH } from '@/lib/url/search-params';
import styles from './coverage-table.module.css';

interface Props {
  locale: string;
  cell: CoverageCell;
  /** Land and form in words: a cell is read without its headings. */
  place: string;
  state: StateCode | null;
  column: CoverageColumn;
  choice: CoverageChoice;
}

/** One cell in words: how many state it, how many of them name no area, how many have not stated it – or nobody. */
export function CoverageCellLink({ locale, cell, place, state, column, choice }: Props) {
  const t = useTranslations('coverage.cell');
  const stated = countReached(cell.stated);
  const unstated = countReached(cell.unstated);
  return (
    <PageLink href={listHref(locale, state, column, choice)} className={styles.cell}>
      <span className="visually-hidden">{place} </span>
      {cell.kind === 'gap' && <span className={styles.gap}>{t('gap')}</span>}
      {stated > 0 && (
        <span>
          <strong className={styles.number}>{stated}</strong> {t('stated', { count: stated })}
        </span>
      )}
      {cell.stated.located.length > 0 && (
        <span className={styles.quiet}>{t('located', { count: cell.stated.located.length })}</span>
      )}
      {unstated > 0 && <span className={styles.quiet}>{t('unstated', { count: unstated })}</span>}
    </PageLink>
  );
}

/** The locator with the cell's choices. */
function listHref(
  locale: string,
  state: StateCode | null,
  column: CoverageColumn,
  { group, type }: CoverageChoice,
) {
  const query = normaliseQuery({
    place: state === null ? null : resolvePlaceKey(`state:${state}`),
    group: group === null ? [] : [group],
    form: column === 'total' ? [] : [column],
    type: type === null ? [] : [type],
  });
  return locatorHref(locale, { ...EMPTY_SEARCH, query });
}

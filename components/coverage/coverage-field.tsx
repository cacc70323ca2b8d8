import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import { countReached, type CoverageCell } from '@/lib/domain/coverage';
import styles from './coverage-table.module.css';
import { StatingCentres } from './stating-centres';

interface Props {
  locale: string;
  cell: CoverageCell;
  /** Land and form in words: a cell is read without its headings. */
  place: string;
  /** The search with the cell's choices. */
  searchHref: string;
}

/** One cell: its numbers, which open to the centres that state it; where none does, they lead to the search. */
export function CoverageField({ locale, cell, place, searchHref }: Props) {
  const t = useTranslations('coverage.cell');
  if (cell.kind !== 'stated') {
    return (
      <PageLink href={searchHref} className={styles.cell}>
        <Numbers cell={cell} place={place} />
      </PageLink>
    );
  }
  return (
    <details>
      <summary className={styles.cell}>
        <Numbers cell={cell} place={place} />
      </summary>
      <StatingCentres locale={locale} centres={cell.stated} />
      <PageLink href={searchHref} className={styles.search}>
        <span className="visually-hidden">{place} </span>
        {t('search')}
      </PageLink>
    </details>
  );
}

/** In words: how many state it, how many of them name no area, how many have not stated it – or nobody. */
function Numbers({ cell, place }: Pick<Props, 'cell' | 'place'>) {
  const t = useTranslations('coverage.cell');
  const stated = countReached(cell.stated);
  const unstated = countReached(cell.unstated);
  return (
    <>
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
    </>
  );
}

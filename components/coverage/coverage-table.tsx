import { useTranslations } from 'next-intl';
import { COVERAGE_COLUMNS, type CoverageColumn, type CoverageRow } from '@/lib/domain/coverage';
import type { StateCode } from '@/lib/domain/area';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import type { CoverageSearch } from '@/lib/url/coverage-params';
import { cellSearchHref } from './cell-search-href';
import { CoverageField } from './coverage-field';
import styles from './coverage-table.module.css';
import { sortRows } from './sort-rows';
import { SortHeader } from './sort-header';

interface Props {
  locale: string;
  rows: readonly CoverageRow[];
  search: CoverageSearch;
}

const CAPTION_ID = 'coverage-caption';

/** A row per Land, a column per form. On narrow screens it moves sideways inside its own region. */
export function CoverageTable({ locale, rows, search }: Props) {
  const t = useTranslations('coverage');
  const terms = useTranslations('terms');
  const nameOf = (state: StateCode | null) => (state === null ? t('nationwide') : terms(`state.${state}`));
  const labelOf = (column: CoverageColumn) => (column === 'total' ? t('total') : t(`form.${column}`));
  const group = search.group === null ? t('anyGroup') : terms(`group.${search.group}`);
  const type = search.type === null ? t('anyType') : terms(`type.${search.type}`);
  return (
    <>
      <p id={CAPTION_ID}>{t('caption', { type, group })}</p>
      <div role="region" aria-labelledby={CAPTION_ID} tabIndex={0} className={styles.region}>
        <table aria-labelledby={CAPTION_ID} className={styles.table}>
          <thead>
            <tr>
              <SortHeader locale={locale} search={search} by="state" label={t('state')} />
              {COVERAGE_COLUMNS.map((column) => (
                <SortHeader
                  key={column}
                  locale={locale}
                  search={search}
                  by={column}
                  label={labelOf(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortRows(rows, search.sort, nameOf, useLocaleCode()).map(({ state, cells }) => (
              <tr key={state ?? 'nationwide'}>
                <th scope="row">{nameOf(state)}</th>
                {COVERAGE_COLUMNS.map((column) => (
                  <td key={column} data-kind={cells[column].kind}>
                    <CoverageField
                      locale={locale}
                      cell={cells[column]}
                      place={t('cell.place', { state: nameOf(state), form: labelOf(column) })}
                      searchHref={cellSearchHref(locale, state, column, search)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import { Button } from '@/components/ui/button';
import { FACET_IDS, type FacetId } from '@/lib/domain/facets';
import type { Options } from '@/lib/domain/option-counts';
import { EMPTY_QUERY, hasNoChoice, withPlace, type Query } from '@/lib/domain/query';
import type { Locale } from '@/lib/i18n/locales';
import { locatorHref } from '@/lib/url/hrefs';
import { FacetFieldset } from './facet-fieldset';
import styles from './filter-panel.module.css';

interface Props {
  query: Query;
  options: Options;
  locale: Locale;
  /** The browser answers by itself; else the links and the form are followed. */
  isInstant: boolean;
  onChange: (query: Query) => void;
}

/** On a phone a panel that opens in place, on a wide screen a column that always stands open. */
export function FilterPanel({ query, options, locale, isInstant, onChange }: Props) {
  const t = useTranslations('filters');
  const chosen = FACET_IDS.reduce((sum, facet) => sum + query[facet].length, 0);
  // The place is asked and taken back in its own field.
  const cleared = withPlace(EMPTY_QUERY, query.place, query.radiusKm);
  return (
    <details className={styles.panel}>
      <summary className={styles.summary}>{t('title', { chosen })}</summary>
      <div className={styles.body}>
        <p className={styles.hint}>{t('countHint')}</p>
        {FACET_IDS.map((facet: FacetId) => (
          <FacetFieldset key={facet} facet={facet} query={query} options={options} onChange={onChange} />
        ))}
        <div className={styles.actions}>
          <Button>{t('apply')}</Button>
          {!hasNoChoice(query) && (
            <PageLink
              href={locatorHref(locale, { query: cleared, view: 'self', page: 1 })}
              onClick={(event) => {
                if (isInstant) event.preventDefault();
                // The link goes with the last choice; the button beside it stays.
                event.currentTarget.parentElement?.querySelector('button')?.focus();
                onChange(cleared);
              }}
            >
              {t('reset')}
            </PageLink>
          )}
        </div>
      </div>
    </details>
  );
}

import { useTranslations } from 'next-intl';
import { TextList } from '@/components/site/text-page';
import { findCoverage } from '@/lib/domain/coverage';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { coverageExportHref } from '@/lib/url/hrefs';
import type { CoverageSearch } from '@/lib/url/coverage-params';
import { CoverageChoices } from './coverage-choices';
import styles from './coverage-page.module.css';
import { CoverageTable } from './coverage-table';
import { MissingCentres } from './missing-centres';

interface Props {
  locale: string;
  snapshot: Pick<DirectorySnapshot, 'centres' | 'nationalServices'>;
  search: CoverageSearch;
}

/** Who covers what, as a table for professionals; every choice is a form or a link. */
export function CoveragePage({ locale, snapshot: { centres, nationalServices }, search }: Props) {
  const t = useTranslations('coverage');
  const rows = findCoverage(centres, search);
  const legend = t.raw('legend.items') as Record<string, string>;
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{t('heading')}</h1>
      <p>{t('intro')}</p>
      <CoverageChoices locale={locale} search={search} />
      <CoverageTable locale={locale} rows={rows} search={search} />
      <p data-screen-only>
        <a href={coverageExportHref(locale, search)} download className={styles.download}>
          {t('export')}
        </a>
      </p>
      <section className={styles.section}>
        <h2>{t('legend.heading')}</h2>
        <TextList texts={legend} />
      </section>
      <MissingCentres rows={rows} services={nationalServices} />
    </main>
  );
}

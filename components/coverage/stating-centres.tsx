import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { Centre } from '@/lib/domain/centre';
import type { Reached } from '@/lib/domain/coverage';
import { centreHref } from '@/lib/url/hrefs';
import styles from './coverage-table.module.css';

interface Props {
  locale: string;
  centres: Reached;
}

/** Which centres they are: first those that name the area, then those that are there and name none. */
export function StatingCentres({ locale, centres: { serving, located } }: Props) {
  const t = useTranslations('coverage.cell');
  return (
    <ul className={styles.centres}>
      {serving.map((centre) => (
        <li key={centre.slug}>
          <CentreLink locale={locale} centre={centre} />
        </li>
      ))}
      {located.map((centre) => (
        <li key={centre.slug}>
          <CentreLink locale={locale} centre={centre} /> <span className={styles.quiet}>{t('noArea')}</span>
        </li>
      ))}
    </ul>
  );
}

function CentreLink({ locale, centre: { slug, name } }: { locale: string; centre: Centre }) {
  return (
    <PageLink href={centreHref(locale, slug)} lang="de" className={styles.centre}>
      {name}
    </PageLink>
  );
}

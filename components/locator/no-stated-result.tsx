import { useTranslations } from 'next-intl';
import { NationalServiceCard } from '@/components/site/national-service-card';
import { PageLink } from '@/components/ui/page-link';
import { findFittingServices } from '@/lib/domain/national-fallback';
import type { OptionCount } from '@/lib/domain/option-counts';
import type { Query } from '@/lib/domain/query';
import type { StrictestChoice } from '@/lib/domain/strictest-choice';
import { locatorHref } from '@/lib/url/hrefs';
import type { LocatorData } from './locator-data';
import styles from './no-stated-result.module.css';
import { setQuery } from './search-store';

interface Props {
  query: Query;
  counts: OptionCount;
  strictest: StrictestChoice | null;
  data: LocatorData;
  /** The browser answers by itself; else the link is followed. */
  isInstant: boolean;
}

/** Never a dead end: what is missing, which wish to let go of, and who helps everybody. */
export function NoStatedResult({ query, counts, strictest, data, isInstant }: Props) {
  const t = useTranslations('locator');
  const terms = useTranslations('terms');
  const { fitting } = findFittingServices(data.nationalServices, query);
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{counts.unstated > 0 ? t('noneStated') : t('noneAtAll')}</h2>
      {counts.unstated > 0 && <p>{t('noneStatedHint')}</p>}
      {strictest !== null && (
        <p>
          <PageLink
            href={locatorHref(data.locale, { query: strictest.relaxed, view: 'self', page: 1 })}
            onClick={(event) => {
              if (isInstant) event.preventDefault();
              setQuery(strictest.relaxed);
            }}
          >
            {t('dropStrictest', {
              choice: strictest.dropped.map((code) => terms(`${strictest.facet}.${code}`)).join(', '),
              ...strictest.count,
            })}
          </PageLink>
        </p>
      )}
      <h3 className={styles.subtitle}>{t('nationalServices')}</h3>
      <ul className={styles.services}>
        {fitting.map((service) => (
          <li key={service.slug}>
            <NationalServiceCard service={service} headingLevel={4} />
          </li>
        ))}
      </ul>
    </div>
  );
}

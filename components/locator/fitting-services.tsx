import { useTranslations } from 'next-intl';
import { NationalServiceCard } from '@/components/site/national-service-card';
import { findFittingServices } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { Query } from '@/lib/domain/query';
import styles from './fitting-services.module.css';

interface Props {
  query: Query;
  services: readonly ShownNationalService[];
}

/** Who helps everywhere in Germany and fits the person of the query. */
export function FittingServices({ query, services }: Props) {
  const t = useTranslations('locator');
  return (
    <section aria-labelledby="national-ways">
      <h3 id="national-ways" className={styles.title}>
        {t('nationalServices')}
      </h3>
      <ul className={styles.services}>
        {findFittingServices(services, query).fitting.map((service) => (
          <li key={service.slug}>
            <NationalServiceCard service={service} headingLevel={4} />
          </li>
        ))}
      </ul>
    </section>
  );
}

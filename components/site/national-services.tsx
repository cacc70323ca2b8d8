import { useTranslations } from 'next-intl';
import { findFittingServices } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { EMPTY_QUERY } from '@/lib/domain/query';
import { NationalServiceCard } from './national-service-card';
import { TextSection } from './text-page';

/** Who can be reached from anywhere in Germany, police and ambulance last. */
export function NationalServices({ services }: { services: readonly ShownNationalService[] }) {
  const t = useTranslations('errors');
  const { fitting, emergency } = findFittingServices(services, EMPTY_QUERY);
  return (
    <TextSection heading={t('nationalServices')}>
      {[...fitting, ...emergency].map((service) => (
        <NationalServiceCard key={service.slug} service={service} />
      ))}
    </TextSection>
  );
}

import { getTranslations } from 'next-intl/server';
import { KokSection } from '@/components/site/kok-section';
import { NationalServiceCard } from '@/components/site/national-service-card';
import { NetworkEntries } from '@/components/site/network-entries';
import { ServiceDoors } from '@/components/site/service-doors';
import { TextPage, TextSection } from '@/components/site/text-page';
import { findNationalServices } from '@/lib/directory/national-services';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';

export const generateMetadata = createTitleMetadata('contacts');

export default async function ContactsPage(props: LocalePageProps) {
  await getPageLocale(props);
  const t = await getTranslations('contacts');
  const services = await findNationalServices();
  const helplines = services.filter(({ kind }) => kind !== 'office');
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('national.heading')}>
        {helplines.map((service) => (
          <NationalServiceCard key={service.slug} service={service} />
        ))}
        {helplines.length === 0 && <p>{t('national.none')}</p>}
      </TextSection>
      <KokSection offices={services.filter(({ kind }) => kind === 'office')} />
      <TextSection heading={t('doors.heading')}>
        <p>{t('doors.intro')}</p>
        <ServiceDoors />
      </TextSection>
      <TextSection heading={t('network.heading')}>
        <p>{t('network.intro')}</p>
        <NetworkEntries />
      </TextSection>
    </TextPage>
  );
}

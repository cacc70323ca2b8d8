import { getTranslations } from 'next-intl/server';
import { DataCredits } from '@/components/site/data-credits';
import { SoftwareCredits } from '@/components/site/software-credits';
import { TextPage, TextSection } from '@/components/site/text-page';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';

export const generateMetadata = createTitleMetadata('credits');

export default async function CreditsPage(props: LocalePageProps) {
  await getPageLocale(props);
  const t = await getTranslations('credits');
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('centres.heading')}>
        <p>{t('centres.text')}</p>
      </TextSection>
      <TextSection heading={t('maps.heading')}>
        <DataCredits />
      </TextSection>
      <TextSection heading={t('software.heading')}>
        <p>{t('software.text')}</p>
        <SoftwareCredits />
        <p>{t('software.hippocratic')}</p>
        <p>{t('fonts')}</p>
      </TextSection>
    </TextPage>
  );
}

import { getTranslations } from 'next-intl/server';
import { TextList, TextPage, TextSection } from '@/components/site/text-page';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';

export const generateMetadata = createTitleMetadata('safety');

export default async function SafetyPage(props: LocalePageProps) {
  await getPageLocale(props);
  const t = await getTranslations('safety');
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('exit.heading')}>
        <TextList texts={t.raw('exit.items')} />
      </TextSection>
      <TextSection heading={t('exitLimits.heading')}>
        <TextList texts={t.raw('exitLimits.items')} />
      </TextSection>
      <TextSection heading={t('traces.heading')}>
        <TextList texts={t.raw('traces.items')} />
      </TextSection>
      <TextSection heading={t('spyware.heading')}>
        <p>{t('spyware.text')}</p>
        <p>{t('spyware.advice')}</p>
      </TextSection>
    </TextPage>
  );
}

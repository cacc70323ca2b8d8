import { getTranslations } from 'next-intl/server';
import { OperatorDetails } from '@/components/site/operator-details';
import { TextList, TextPage, TextSection } from '@/components/site/text-page';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { getOperator } from '@/lib/operator';

export const generateMetadata = createTitleMetadata('accessibility');

export default async function AccessibilityPage(props: LocalePageProps) {
  await getPageLocale(props);
  const t = await getTranslations('accessibility');
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('built.heading')}>
        <TextList texts={t.raw('built.items')} />
      </TextSection>
      <TextSection heading={t('missing.heading')}>
        <TextList texts={t.raw('missing.items')} />
      </TextSection>
      <TextSection heading={t('contact.heading')}>
        <p>{t('contact.text')}</p>
        <OperatorDetails operator={getOperator()} />
      </TextSection>
    </TextPage>
  );
}

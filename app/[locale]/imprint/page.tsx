import { getTranslations } from 'next-intl/server';
import { OperatorDetails } from '@/components/site/operator-details';
import { TextPage, TextSection } from '@/components/site/text-page';
import { PageLink } from '@/components/ui/page-link';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { getOperator } from '@/lib/operator';
import { creditsHref } from '@/lib/url/hrefs';

export const generateMetadata = createTitleMetadata('imprint');

export default async function ImprintPage(props: LocalePageProps) {
  const locale = await getPageLocale(props);
  const t = await getTranslations('imprint');
  return (
    <TextPage heading={t('heading')}>
      <TextSection heading={t('operator.heading')}>
        <OperatorDetails operator={getOperator()} />
      </TextSection>
      <TextSection heading={t('content.heading')}>
        <p>{t('content.text')}</p>
        <p>
          <PageLink href={creditsHref(locale)}>{t('content.credits')}</PageLink>
        </p>
      </TextSection>
    </TextPage>
  );
}

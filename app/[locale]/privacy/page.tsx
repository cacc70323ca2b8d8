import { getTranslations } from 'next-intl/server';
import { OperatorDetails } from '@/components/site/operator-details';
import { ProvenClaims } from '@/components/site/proven-claims';
import { TextList, TextPage, TextSection } from '@/components/site/text-page';
import { PageLink } from '@/components/ui/page-link';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { getOperator } from '@/lib/operator';
import { safetyHref } from '@/lib/url/hrefs';

export const generateMetadata = createTitleMetadata('privacy');

export default async function PrivacyPage(props: LocalePageProps) {
  const locale = await getPageLocale(props);
  const t = await getTranslations('privacy');
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('claims.heading')}>
        <ProvenClaims proofLabel={t('claims.proof')} claims={t.raw('claims.items')} />
      </TextSection>
      <TextSection heading={t('limits.heading')}>
        <TextList texts={t.raw('limits.items')} />
        <p>
          <PageLink href={safetyHref(locale)}>{t('limits.safety')}</PageLink>
        </p>
      </TextSection>
      <TextSection heading={t('operator.heading')}>
        <p>{t('operator.text')}</p>
        <OperatorDetails operator={getOperator()} />
      </TextSection>
    </TextPage>
  );
}

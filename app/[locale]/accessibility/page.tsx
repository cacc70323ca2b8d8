import { getTranslations } from 'next-intl/server';
import { OperatorDetails } from '@/components/site/operator-details';
import { TextList, TextPage, TextSection } from '@/components/site/text-page';
import { ExternalLink } from '@/components/ui/external-link';
import { getEnv } from '@/lib/env';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { getOperator } from '@/lib/operator';

export const generateMetadata = createTitleMetadata('accessibility');

/** When docs/accessibility.md was last gone through, criterion by criterion. ISO 8601. */
const ASSESSED_ON = '2026-11-22';

/** The conciliation body under § 16 of the Behindertengleichstellungsgesetz. */
const CONCILIATION_URL = 'https://www.schlichtungsstelle-bgg.de';

/** The statement that § 12b BGG and § 7 BITV 2.0 ask of public bodies. */
export default async function AccessibilityPage(props: LocalePageProps) {
  const locale = await getPageLocale(props);
  const t = await getTranslations('accessibility');
  const { ENFORCEMENT_BODY: body } = getEnv();
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('status.heading')}>
        <p>{t('status.norm')}</p>
        <p>{t('status.notTested')}</p>
        <p>{t('status.method', { date: formatPartialDate(ASSESSED_ON, locale) })}</p>
      </TextSection>
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
      <TextSection heading={t('enforcement.heading')}>
        <p>{t('enforcement.text')}</p>
        <p>
          {t('enforcement.link')}: <ExternalLink href={CONCILIATION_URL} />
        </p>
        {body && (
          <p>
            {t('enforcement.body')} <span lang="de">{body}</span>
          </p>
        )}
      </TextSection>
    </TextPage>
  );
}

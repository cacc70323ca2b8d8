import { getTranslations } from 'next-intl/server';
import { TextList, TextPage, TextSection } from '@/components/site/text-page';
import { PageLink } from '@/components/ui/page-link';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { contactsHref } from '@/lib/url/hrefs';

export const generateMetadata = createTitleMetadata('about');

export default async function AboutPage(props: LocalePageProps) {
  const locale = await getPageLocale(props);
  const t = await getTranslations('about');
  return (
    <TextPage heading={t('heading')} intro={t('intro')}>
      <TextSection heading={t('app.heading')}>
        <p>{t('app.text')}</p>
        <p>{t('app.data')}</p>
      </TextSection>
      <TextSection heading={t('principles.heading')}>
        <p>{t('principles.intro')}</p>
        <TextList texts={t.raw('principles.items')} />
        <p>{t('principles.ask')}</p>
      </TextSection>
      <TextSection heading={t('offers.heading')}>
        <p>{t('offers.intro')}</p>
        <TextList texts={t.raw('offers.items')} />
      </TextSection>
      <TextSection heading={t('whom.heading')}>
        <p>{t('whom.women')}</p>
        <p>{t('whom.forms')}</p>
      </TextSection>
      <TextSection heading={t('more.heading')}>
        <p>{t('more.text')}</p>
        <p>
          <PageLink href={contactsHref(locale)}>{t('more.contacts')}</PageLink>
        </p>
      </TextSection>
    </TextPage>
  );
}

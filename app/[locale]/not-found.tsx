import { getLocale, getTranslations } from 'next-intl/server';
import { NationalServices } from '@/components/site/national-services';
import { PageLink } from '@/components/ui/page-link';
import { TextPage } from '@/components/site/text-page';
import { getDirectory } from '@/lib/directory/directory';
import { locatorHref } from '@/lib/url/hrefs';

/** The address leads nowhere; the reader still gets somebody to call. */
export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations('errors');
  const { nationalServices } = await getDirectory();
  return (
    <TextPage heading={t('notFound')}>
      <p>{t('notFoundHint')}</p>
      <p>
        <PageLink href={locatorHref(locale)}>{t('toLocator')}</PageLink>
      </p>
      <NationalServices services={nationalServices} />
    </TextPage>
  );
}

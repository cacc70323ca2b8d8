import { setRequestLocale, getTranslations } from 'next-intl/server';
import { NationalServices } from '@/components/site/national-services';
import { TextPage } from '@/components/site/text-page';
import { PageLink } from '@/components/ui/page-link';
import { findNationalServices } from '@/lib/directory/national-services';
import { locatorHref } from '@/lib/url/hrefs';

interface Props {
  params: Promise<{ locale: string }>;
}

/**
 * The address leads nowhere; the reader still gets somebody to call. proxy.ts shows this page, with status 404, at
 * every address that is none of ours: Next's own not-found page is empty until its scripts have run.
 */
export default async function MissingPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('errors');
  return (
    <TextPage heading={t('notFound')}>
      <p>{t('notFoundHint')}</p>
      <p>
        <PageLink href={locatorHref(locale)}>{t('toLocator')}</PageLink>
      </p>
      <NationalServices services={await findNationalServices()} />
    </TextPage>
  );
}

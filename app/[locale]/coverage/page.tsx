import { CoveragePage } from '@/components/coverage/coverage-page';
import { getDirectory } from '@/lib/directory/directory';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { parseCoverageParams } from '@/lib/url/coverage-params';

export const generateMetadata = createTitleMetadata('coverage');

interface Props extends LocalePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Land × form × group, for professionals. */
export default async function Page(props: Props) {
  const locale = await getPageLocale(props);
  const search = parseCoverageParams(await props.searchParams);
  return <CoveragePage locale={locale} snapshot={await getDirectory()} search={search} />;
}

import { AuthorityPage } from '@/components/authority/authority-page';
import { getDirectory } from '@/lib/directory/directory';
import { resolvePlaceKey } from '@/lib/geo/server-places';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';

export const generateMetadata = createTitleMetadata('authority');

interface Props extends LocalePageProps {
  searchParams: Promise<{ place?: string | string[] }>;
}

/** The sheet of a Land or a district, for professionals. */
export default async function Page(props: Props) {
  const locale = await getPageLocale(props);
  const asked = [(await props.searchParams).place].flat()[0]?.trim() ?? '';
  const place = asked === '' ? null : resolvePlaceKey(asked);
  const snapshot = await getDirectory();
  return (
    <AuthorityPage
      locale={locale}
      snapshot={snapshot}
      place={place}
      isUnknown={asked !== '' && place === null}
    />
  );
}

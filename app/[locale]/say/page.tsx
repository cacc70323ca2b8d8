import { SayIt } from '@/components/takeaway/say-it';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';

export const generateMetadata = createTitleMetadata('sayIt');

/** What somebody can show or read out who speaks little German. */
export default async function SayPage(props: LocalePageProps) {
  return <SayIt locale={await getPageLocale(props)} />;
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale } from './locales';

export interface LocalePageProps {
  params: Promise<{ locale: string }>;
}

/** The language of the page's route, made known to every component of the request; another one is a 404. */
export async function getPageLocale({ params }: LocalePageProps): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}

/**
 * A page's `generateMetadata` out of the text `title` in its namespace. The title stands in the browser's history:
 * it names counselling, never the topic.
 */
export function createTitleMetadata(namespace: string): (props: LocalePageProps) => Promise<Metadata> {
  return async (props) => {
    const locale = await getPageLocale(props);
    const t = await getTranslations({ locale, namespace });
    return { title: t('title') };
  };
}

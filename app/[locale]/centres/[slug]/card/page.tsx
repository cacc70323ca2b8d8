import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CardPage } from '@/components/takeaway/card-page';
import { getDirectory } from '@/lib/directory/directory';
import { getCentre } from '@/lib/directory/get-centre';
import { findNumberToTake } from '@/lib/domain/number-to-take';
import { readCardChoice } from '@/lib/i18n/card-choice';
import type { Locale } from '@/lib/i18n/locales';
import { loadNeutralWords } from '@/lib/i18n/neutral-words';

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'takeaway' });
  return { title: t('card.title') };
}

/** A number on cards to print, with a neutral word in two languages. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const centre = await getCentre(slug);
  const number = centre && findNumberToTake(centre, (await getDirectory()).nationalServices);
  if (number === null) notFound();
  const choice = readCardChoice(await searchParams, locale);
  return <CardPage {...{ slug, number, choice, locale }} words={await loadNeutralWords()} />;
}

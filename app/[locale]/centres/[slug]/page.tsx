import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CentrePage } from '@/components/centre/centre-page';
import { getDirectory } from '@/lib/directory/directory';
import { getCentre } from '@/lib/directory/get-centre';
import { findAlwaysReachable, findWayForward } from '@/lib/domain/national-fallback';
import { findNumberToTake } from '@/lib/domain/number-to-take';
import { EMPTY_QUERY } from '@/lib/domain/query';
import { parseSearchParams } from '@/lib/url/search-params';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The title names the town and "counselling": what may be read over a shoulder or in a history. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const t = await getTranslations({ locale, namespace: 'site' });
  const centre = await getCentre(slug);
  return { title: centre?.town ? t('titleTown', { town: centre.town }) : t('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const centre = await getCentre(slug);
  if (centre === null) notFound();
  const { nationalServices } = await getDirectory();
  const way = findWayForward(centre, nationalServices, EMPTY_QUERY, centre.carrier?.website);
  const always = findAlwaysReachable(centre, nationalServices);
  const number = findNumberToTake(centre, nationalServices);
  const { view } = parseSearchParams(await searchParams);
  return <CentrePage {...{ centre, way, always, number, view, locale }} />;
}

import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { AllCentres } from '@/components/centre/all-centres';
import { getDirectory } from '@/lib/directory/directory';
import { groupByState } from '@/lib/domain/group-by-state';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: 'site' });
  return { title: t('titleAll') };
}

/** Every centre by Land in one document: to read without scripts, to print, to take along. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { centres, nationalServices } = await getDirectory();
  return <AllCentres groups={groupByState(centres)} total={centres.length} nationalServices={nationalServices} />;
}

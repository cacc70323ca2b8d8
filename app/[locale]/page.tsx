import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Intro } from '@/components/locator/intro';
import { Locator } from '@/components/locator/locator';
import { ClientTexts } from '@/components/site/client-texts';
import { PrintedOn } from '@/components/takeaway/printed-on';
import { PrintButton } from '@/components/ui/print-button';
import { getDirectory } from '@/lib/directory/directory';
import { findResults } from '@/lib/directory/find-results';
import { RADII_KM } from '@/lib/domain/place';
import { askPlaceOnServer } from '@/lib/geo/server-asked-place';
import type { Locale } from '@/lib/i18n/locales';
import { LIMITS } from '@/lib/limits';
import { parseSearchParams } from '@/lib/url/search-params';
import styles from './page.module.css';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The locator. */
export default async function LocatorPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const input = await searchParams;
  const asked = askPlaceOnServer(input.place);
  const { query, view, page } = parseSearchParams(input, () => (asked.kind === 'found' ? asked.place : null));
  const snapshot = await getDirectory();
  const { version, centres } = snapshot;
  const t = await getTranslations({ locale, namespace: 'filters' });
  const takeaway = await getTranslations({ locale, namespace: 'takeaway' });
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <a href="#results" className="visually-hidden">
        {t('skipToResults')}
      </a>
      <Intro locale={locale} isInstant={centres.length <= LIMITS.centresInBrowser} />
      <ClientTexts
        namespaces={[
          'locator',
          'place',
          'responsibility',
          'filters',
          'card',
          'terms',
          'map',
          'nationalService',
          'hours',
        ]}
      >
        <Locator
          printButton={<PrintButton>{takeaway('printList')}</PrintButton>}
          data={{
            locale,
            version,
            total: centres.length,
            isIndexed: centres.length <= LIMITS.centresInBrowser,
            query,
            view,
            asked,
            radiusKm: RADII_KM.find((km) => String(km) === input.radius) ?? null,
            ...findResults(snapshot, query, page, locale),
          }}
        />
      </ClientTexts>
      <PrintedOn />
    </main>
  );
}

import { getTranslations } from 'next-intl/server';
import { PageLink } from '@/components/ui/page-link';
import type { Centre } from '@/lib/domain/centre';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { locatorHref } from '@/lib/url/hrefs';
import { AddressSection } from './address-section';
import styles from './centre-page.module.css';
import { ContactsSection } from './contacts-section';
import { FactsSections } from './facts-sections';
import { ForWhomSection } from './for-whom-section';
import { HoursSection } from './hours-section';
import { LanguagesSection } from './languages-section';
import { NoticesSection } from './notices-section';
import { ServiceAreaSection } from './service-area-section';
import { ServicesSection } from './services-section';
import { SourcesSection } from './sources-section';
import { AccessSection } from './access-section';
import { CentreIdentity } from './centre-identity';

interface Props {
  centre: Centre;
  /** How to get in touch: its own contact, or who helps on where none is known. */
  way: WayForward<ShownNationalService> | null;
  locale: string;
}

/** Everything about one centre in the order a reader needs it; what is unknown is named as such. */
export async function CentrePage({ centre, way, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'centre' });
  return (
    <main id="main" className={styles.page} data-centre={centre.slug}>
      <p data-screen-only>
        <PageLink href={locatorHref(locale)}>{t('backToList')}</PageLink>
      </p>
      <CentreIdentity centre={centre} />
      <NoticesSection centre={centre} />
      <ContactsSection centre={centre} way={way} locale={locale} />
      <HoursSection centre={centre} />
      <LanguagesSection centre={centre} />
      <ForWhomSection centre={centre} />
      <ServicesSection centre={centre} />
      <AccessSection centre={centre} />
      <AddressSection centre={centre} />
      <ServiceAreaSection centre={centre} />
      <FactsSections centre={centre} />
      <SourcesSection centre={centre} />
    </main>
  );
}

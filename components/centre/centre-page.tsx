import { getTranslations } from 'next-intl/server';
import { PrintedOn } from '@/components/takeaway/printed-on';
import { PageLink } from '@/components/ui/page-link';
import type { Centre } from '@/lib/domain/centre';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import type { View } from '@/lib/domain/view';
import { centreHref, locatorHref } from '@/lib/url/hrefs';
import { CentreIdentity } from './centre-identity';
import styles from './centre-page.module.css';
import { centreSections } from './centre-sections';
import { InViewOrder } from './in-view-order';
import { SECTION_ORDER } from './section-order';
import { ViewProvider } from './view-provider';
import { ViewSwitch } from './view-switch';

interface Props {
  centre: Centre;
  /** How to get in touch: its own contact, or who helps on where none is known. */
  way: WayForward<ShownNationalService> | null;
  /** Who answers day and night when the centre does not; null where nobody is known who fits. */
  always: ShownNationalService | null;
  /** What can be taken along; null = no number is known at all. */
  number: NumberToTake | null;
  /** Whose order the address asks for. */
  view: View;
  locale: string;
}

/** Everything about one centre in the order its reader needs; what is unknown is named as such. */
export async function CentrePage({ view, ...facts }: Props) {
  const { centre, locale } = facts;
  const t = await getTranslations({ locale, namespace: 'centre' });
  return (
    <main id="main" tabIndex={-1} className={styles.page} data-centre={centre.slug}>
      <p data-screen-only>
        <PageLink href={locatorHref(locale)}>{t('backToList')}</PageLink>
      </p>
      <CentreIdentity centre={centre} />
      <ViewProvider asked={view}>
        <Switch slug={centre.slug} locale={locale} />
        <InViewOrder orders={SECTION_ORDER} items={centreSections(facts)} />
      </ViewProvider>
      <PrintedOn />
    </main>
  );
}

async function Switch({ slug, locale }: { slug: string; locale: string }) {
  const t = await getTranslations({ locale, namespace: 'views' });
  const hrefOf = (view: View) => centreHref(locale, slug, view);
  return (
    <ViewSwitch
      label={t('label')}
      names={{ self: t('name.self'), helper: t('name.helper'), authority: t('name.authority') }}
      hrefs={{ self: hrefOf('self'), helper: hrefOf('helper'), authority: hrefOf('authority') }}
    />
  );
}

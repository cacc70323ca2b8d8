import { getTranslations } from 'next-intl/server';
import { PageLink } from '@/components/ui/page-link';
import { aboutHref, safetyHref } from '@/lib/url/hrefs';
import styles from './intro.module.css';

/** What this is, and what specialised centres promise in general – the KOK's words for its members, of no single one. */
export async function Intro({ locale }: { locale: string }) {
  const t = await getTranslations({ locale, namespace: 'locator' });
  return (
    <div className={styles.intro}>
      <h1>{t('heading')}</h1>
      <p className={styles.promise}>{t('promise')}</p>
      <p className={styles.more} data-screen-only>
        <PageLink href={aboutHref(locale)}>{t('aboutCentres')}</PageLink>
        <PageLink href={safetyHref(locale)}>{t('aboutSafety')}</PageLink>
      </p>
    </div>
  );
}

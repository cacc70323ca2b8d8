import { getTranslations } from 'next-intl/server';
import { NumberStart } from '@/components/number/number-start';
import { PageLink } from '@/components/ui/page-link';
import { aboutHref, safetyHref } from '@/lib/url/hrefs';
import styles from './intro.module.css';

interface Props {
  locale: string;
  /** The browser answers by itself. */
  isInstant: boolean;
}

/** What this is, and what specialised centres promise in general – the KOK's words for its members, of no single one. */
export async function Intro({ locale, isInstant }: Props) {
  const t = await getTranslations({ locale, namespace: 'locator' });
  return (
    <div className={styles.intro}>
      <h1>{t('heading')}</h1>
      <p className={styles.promise}>{t('promise')}</p>
      <NumberStart locale={locale} isInstant={isInstant} />
      <p className={styles.more} data-screen-only>
        <PageLink href={aboutHref(locale)}>{t('aboutCentres')}</PageLink>
        <PageLink href={safetyHref(locale)}>{t('aboutSafety')}</PageLink>
      </p>
    </div>
  );
}

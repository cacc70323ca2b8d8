'use client';

import { useTranslations } from 'next-intl';
import { ContactNumber } from '@/components/ui/contact-number';
import { LAST_RESORT_NUMBERS } from '@/lib/domain/last-resort';
import styles from './text-page.module.css';

/** What a page says when it cannot be made: that it is our fault, what to do now, whom to call. */
export function LastResort({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('errors');
  return (
    <main id="main" className={styles.page}>
      <h1>{t('broken')}</h1>
      <p>{t('brokenHint')}</p>
      <p>
        <button type="button" onClick={onRetry} className={styles.retry}>
          {t('retry')}
        </button>
      </p>
      <h2>{t('callNow')}</h2>
      <ul className={styles.list}>
        {LAST_RESORT_NUMBERS.map(({ slug, phone, display }) => (
          <li key={slug}>
            {t(`lastResort.${slug}`)}: <ContactNumber phone={phone} display={display} />
          </li>
        ))}
      </ul>
    </main>
  );
}

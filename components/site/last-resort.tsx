'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ContactNumber } from '@/components/ui/contact-number';
import { LAST_RESORT_NUMBERS } from '@/lib/domain/last-resort';
import styles from './text-page.module.css';

/** What a page says when it cannot be made: that it is our fault, what to do now, whom to call. */
export function LastResort({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('errors');
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{t('broken')}</h1>
      <p>{t('brokenHint')}</p>
      <p>
        <Button onClick={onRetry}>{t('retry')}</Button>
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

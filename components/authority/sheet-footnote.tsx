import { useFormatter, useTranslations } from 'next-intl';
import styles from './authority-page.module.css';

/** What a print-out must carry along: how old it is, and how to read what is missing. */
export function SheetFootnote({ loadedAt }: { loadedAt: string }) {
  const t = useTranslations('authority');
  const date = useFormatter().dateTime(new Date(loadedAt), { dateStyle: 'long' });
  return <p className={styles.footnote}>{t('footnote', { date })}</p>;
}

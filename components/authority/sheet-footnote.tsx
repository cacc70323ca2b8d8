import { useTranslations } from 'next-intl';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './authority-page.module.css';

/** What a print-out must carry along: how old it is, and how to read what is missing. */
export function SheetFootnote({ loadedAt }: { loadedAt: string }) {
  const t = useTranslations('authority');
  const date = formatPartialDate(berlinDay(new Date(loadedAt)), useLocaleCode());
  return <p className={styles.footnote}>{t('footnote', { date })}</p>;
}

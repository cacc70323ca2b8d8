import { useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './confirmed-note.module.css';

/** Who vouches for the facts: a date on which the centre confirmed them, or plainly that nobody has. */
export function ConfirmedNote({ confirmedOn }: { confirmedOn: string | null }) {
  const t = useTranslations('card');
  const locale = useLocaleCode();
  if (confirmedOn === null) return <span className={styles.open}>{t('notConfirmed')}</span>;
  const date = formatPartialDate(confirmedOn, locale);
  return <span className={styles.confirmed}>{t('confirmedOn', { date })}</span>;
}

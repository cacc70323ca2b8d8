import { useFormatter, useTranslations } from 'next-intl';
import styles from './confirmed-note.module.css';

/** Who vouches for the facts: a date on which the centre confirmed them, or plainly that nobody has. */
export function ConfirmedNote({ confirmedOn }: { confirmedOn: string | null }) {
  const t = useTranslations('card');
  const format = useFormatter();
  if (confirmedOn === null) return <span className={styles.open}>{t('notConfirmed')}</span>;
  const date = format.dateTime(new Date(`${confirmedOn}T12:00:00Z`), { dateStyle: 'long' });
  return <span className={styles.confirmed}>{t('confirmedOn', { date })}</span>;
}

import { useFormatter, useTranslations } from 'next-intl';
import type { Centre, Notice } from '@/lib/domain/centre';
import { currentNotices } from '@/lib/domain/current-notices';
import { berlinDay } from '@/lib/i18n/berlin-day';
import styles from './centre-page.module.css';

/** What holds for now: never a reason not to call. */
export function NoticesSection({ centre }: { centre: Centre }) {
  return currentNotices(centre.notices, berlinDay(new Date())).map((notice, position) => (
    <NoticeBox key={position} notice={notice} />
  ));
}

function NoticeBox({ notice: { capacity, text, validUntil } }: { notice: Notice }) {
  const terms = useTranslations('terms');
  const t = useTranslations('centre');
  const format = useFormatter();
  return (
    <div className={styles.notice}>
      {capacity !== null && <p>{terms(`capacity.${capacity}`)}</p>}
      {text !== null && <p>{text}</p>}
      {validUntil !== null && (
        <p>{t('until', { date: format.dateTime(new Date(`${validUntil}T12:00:00Z`), { dateStyle: 'long' }) })}</p>
      )}
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { Centre, Notice } from '@/lib/domain/centre';
import { currentNotices } from '@/lib/domain/current-notices';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
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
  const locale = useLocaleCode();
  return (
    <div className={styles.notice}>
      {capacity !== null && <p>{terms(`capacity.${capacity}`)}</p>}
      {text !== null && <p lang="de">{text}</p>}
      {validUntil !== null && <p>{t('until', { date: formatPartialDate(validUntil, locale) })}</p>}
    </div>
  );
}

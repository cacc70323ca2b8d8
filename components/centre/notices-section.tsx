import { useTranslations } from 'next-intl';
import type { Centre, Notice } from '@/lib/domain/centre';
import { currentNotices } from '@/lib/domain/current-notices';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './centre-page.module.css';
import { Section } from './section';
import sectionStyles from './section.module.css';

const noticesNow = ({ notices }: Centre) => currentNotices(notices, berlinDay(new Date()));

/** What holds for now, beside how much room there is: never a reason not to call. */
export function NoticesSection({ centre }: { centre: Centre }) {
  return <NoticeBoxes notices={noticesNow(centre).filter(({ capacity }) => capacity === null)} />;
}

/** Whether there is room now, as long as somebody says so; else that nobody has said. */
export function CapacitySection({ centre }: { centre: Centre }) {
  const t = useTranslations('views.helper');
  const notices = noticesNow(centre).filter(({ capacity }) => capacity !== null);
  return (
    <Section heading={t('capacity')}>
      {notices.length === 0 && <p className={sectionStyles.notStated}>{t('capacityUnknown')}</p>}
      <NoticeBoxes notices={notices} />
    </Section>
  );
}

function NoticeBoxes({ notices }: { notices: readonly Notice[] }) {
  return notices.map((notice, position) => <NoticeBox key={position} notice={notice} />);
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

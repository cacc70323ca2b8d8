'use client';

import { useTranslations } from 'next-intl';
import { useIsLive } from '@/components/ui/use-is-live';
import { hoursStateAt, type Minute, type Timetable } from '@/lib/domain/timetable';
import { toBerlinClock } from '@/lib/i18n/berlin-time';
import { describeHours } from '@/lib/i18n/describe-hours';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './hours-now.module.css';
import { useNow } from './use-now';

/** Whether somebody can be reached now, until or from when; what holds only now is not printed. */
export function HoursNow({ timetable }: { timetable: Timetable | null }) {
  const t = useTranslations('hours');
  const locale = useLocaleCode();
  const now = useNow();
  const state = hoursStateAt(timetable, now);
  const { key, values, shown } = describeHours(state, now, locale);
  const isLasting = state.kind === 'old' || state.kind === 'unknown';
  const isElsewhere = useIsElsewhere(shown);
  return (
    <span className={styles.state} data-hours={state.kind} data-screen-only={isLasting ? undefined : true}>
      {t(key, values)}
      {isElsewhere && ` (${t('germanTime')})`}
    </span>
  );
}

/** Whether the device's clock shows another time at that instant than clocks in Germany do. */
function useIsElsewhere(shown: Minute | null): boolean {
  const isLive = useIsLive();
  if (!isLive || shown === null) return false;
  const deviceClock = shown - new Date(shown * 60_000).getTimezoneOffset();
  return deviceClock !== toBerlinClock(shown);
}

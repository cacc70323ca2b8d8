import { useTranslations } from 'next-intl';
import { HoursNow } from '@/components/hours/hours-now';
import { useHoursLines } from '@/components/hours/use-hours-lines';
import type { Centre } from '@/lib/domain/centre';
import { findPhoneWithHours } from '@/lib/domain/contact-order';
import { isOld, type Timetable } from '@/lib/domain/timetable';
import { FactList, NotStated, Section } from './section';

/** When somebody answers and when somebody is there; not known is not closed. */
export function HoursSection({ centre }: { centre: Centre }) {
  const t = useTranslations('hours');
  const { openingHours, timetable, confirmedOn } = centre;
  const phone = findPhoneWithHours(centre.contacts);
  return (
    <Section heading={useTranslations('centre')('hours')}>
      {phone && (
        <Hours
          label={t('phone')}
          openingHours={phone.openingHours}
          timetable={phone.timetable}
          isConfirmed={(phone.confirmedOn ?? confirmedOn) !== null}
        />
      )}
      {openingHours !== null && (
        <Hours
          label={phone && t('onSite')}
          openingHours={openingHours}
          timetable={timetable}
          isConfirmed={confirmedOn !== null}
        />
      )}
      {!phone && openingHours === null && <NoHours centre={centre} />}
    </Section>
  );
}

interface HoursProps {
  label?: string;
  openingHours: string | null;
  timetable: Timetable | null;
  isConfirmed: boolean;
}

/** What holds now, then the hours as they were stated, and whether anybody vouches for them. */
function Hours({ label, openingHours, timetable, isConfirmed }: HoursProps) {
  const t = useTranslations('centre');
  const lines = useHoursLines()(openingHours);
  // Beside hours that nobody has dated "not known" would contradict them: they are not confirmed.
  const hasState = timetable !== null || isConfirmed;
  return (
    <>
      <p>
        {label} {hasState && <HoursNow timetable={timetable} />}
      </p>
      <FactList>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </FactList>
      {!isConfirmed && !(timetable && isOld(timetable)) && <p>{t('hoursNotConfirmed')}</p>}
    </>
  );
}

/** Who can be called is called; else the question stays open. */
function NoHours({ centre: { contacts } }: { centre: Centre }) {
  const canBeCalled = contacts.some(({ kind }) => kind === 'phone');
  if (!canBeCalled) return <NotStated />;
  return (
    <p>
      <HoursNow timetable={null} />
    </p>
  );
}

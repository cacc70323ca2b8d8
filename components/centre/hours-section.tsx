import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { FactList, NotStated, Section } from './section';
import { useHoursLines } from './use-hours-lines';

/** When it is open; not known is not closed. */
export function HoursSection({ centre: { openingHours, confirmedOn } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const lines = useHoursLines()(openingHours);
  return (
    <Section heading={t('hours')}>
      {lines.length === 0 && <NotStated />}
      <FactList>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </FactList>
      {lines.length > 0 && confirmedOn === null && <p>{t('hoursNotConfirmed')}</p>}
    </Section>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { formatOpeningHours } from '@/lib/i18n/format-opening-hours';
import { FactList, NotStated, Section } from './section';

/** When it is open; not known is not closed. */
export function HoursSection({ centre: { openingHours, confirmedOn } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const locale = useLocale();
  if (openingHours === null) {
    return (
      <Section heading={t('hours')}>
        <NotStated />
      </Section>
    );
  }
  return (
    <Section heading={t('hours')}>
      <FactList>
        {formatOpeningHours(openingHours, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </FactList>
      {confirmedOn === null && <p>{t('hoursNotConfirmed')}</p>}
    </Section>
  );
}

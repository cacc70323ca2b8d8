import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { isAlwaysOpen } from '@/lib/i18n/format-opening-hours';
import { AlwaysReachable } from './always-reachable';
import { Section } from './section';

interface Props {
  centre: Centre;
  always: ShownNationalService | null;
}

/** Who answers when the centre does not; said only beside hours that end. */
export function OutOfHoursSection({ centre: { openingHours, allContacts }, always }: Props) {
  const t = useTranslations('views.authority');
  const stated = [openingHours, ...allContacts.map((contact) => contact.openingHours)].filter(
    (hours) => hours !== null,
  );
  if (always === null || stated.length === 0 || stated.some(isAlwaysOpen)) return null;
  return (
    <Section heading={t('outOfHours')}>
      <AlwaysReachable service={always} />
    </Section>
  );
}

import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { AlwaysReachable } from './always-reachable';
import { Section, TextItems } from './section';

interface Props {
  centre: Centre;
  /** Who answers day and night; null where nobody is known who fits. */
  always: ShownNationalService | null;
}

/** What a call is like, for those who dare not make it; said only where there is a number to call. */
export function CallSection({ centre: { contacts }, always }: Props) {
  const t = useTranslations('views.self.call');
  if (!contacts.some(({ kind }) => kind === 'phone')) return null;
  return (
    <Section heading={t('heading')}>
      <TextItems texts={t.raw('items')} />
      {always !== null && (
        <>
          <p>{t('nobody')}</p>
          <AlwaysReachable service={always} />
        </>
      )}
    </Section>
  );
}

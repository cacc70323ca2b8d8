import { useTranslations } from 'next-intl';
import { Section, TextItems } from './section';

/** How somebody is referred to a centre without anything happening over their head. */
export function ReferralSection() {
  const t = useTranslations('views.helper.referral');
  return (
    <Section heading={t('heading')}>
      <TextItems texts={t.raw('items')} />
    </Section>
  );
}

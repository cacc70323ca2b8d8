import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import styles from './centre-page.module.css';
import { Section } from './section';
import { useWhereabouts } from './use-whereabouts';

/** The address, or why there is none. */
export function AddressSection({ centre }: { centre: Centre }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const where = useWhereabouts(centre);
  const { address, addressStatus, town } = centre;
  if (address === null) {
    return (
      <Section heading={t('address')}>
        <p>{where}</p>
        <p>{terms(`addressStatus.${addressStatus}`)}</p>
      </Section>
    );
  }
  return (
    <Section heading={t('address')}>
      <address className={styles.address} lang="de">
        {address.street !== null && <span>{address.street}</span>}
        <span>{[address.postcode, town].filter(Boolean).join(' ')}</span>
      </address>
    </Section>
  );
}

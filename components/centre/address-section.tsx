import { useTranslations } from 'next-intl';
import { isByAppointment } from '@/lib/domain/by-appointment';
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
        <Appointment centre={centre} />
        <p>{where}</p>
        <p>{terms(`addressStatus.${addressStatus}`)}</p>
      </Section>
    );
  }
  return (
    <Section heading={t('address')} id="address">
      <Appointment centre={centre} />
      <address className={styles.address} lang="de">
        {address.street !== null && <span>{address.street}</span>}
        <span>{[address.postcode, town].filter(Boolean).join(' ')}</span>
      </address>
    </Section>
  );
}

/** Said before the address: whoever has set out without an appointment has come in vain. */
function Appointment({ centre: { access } }: { centre: Centre }) {
  const t = useTranslations('hours');
  return isByAppointment(access) && <p className={styles.appointment}>{t('appointment')}</p>;
}

import { Localised } from '@/components/site/localised';
import { ContactNumber } from '@/components/ui/contact-number';
import type { ShownNationalService } from '@/lib/domain/national-service';
import styles from './section.module.css';

/** A helpline that answers day and night: whose it is, and its number. */
export function AlwaysReachable({
  service: { name, phone, phoneDisplay },
}: {
  service: ShownNationalService;
}) {
  return (
    <p className={styles.number}>
      <Localised text={name} />
      {phone !== null && <ContactNumber phone={phone} display={phoneDisplay ?? phone} />}
    </p>
  );
}

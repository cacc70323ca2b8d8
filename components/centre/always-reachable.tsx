import { ContactNumber } from '@/components/ui/contact-number';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './section.module.css';

/** A helpline that answers day and night: whose it is, and its number. */
export function AlwaysReachable({
  service: { name, phone, phoneDisplay },
}: {
  service: ShownNationalService;
}) {
  const translated = name[useLocaleCode()];
  return (
    <p className={styles.number}>
      <span lang={translated ? undefined : 'de'}>{translated ?? name.de}</span>
      {phone !== null && <ContactNumber phone={phone} display={phoneDisplay ?? phone} />}
    </p>
  );
}

import { useTranslations } from 'next-intl';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { ContactButton } from './contact-button';
import styles from './way-forward-button.module.css';

interface Props {
  way: WayForward<ShownNationalService> | null;
  locale: string;
}

/** The one thing to do about a centre: its own contact, or – said so – somebody who knows the way to it. */
export function WayForwardButton({ way, locale }: Props) {
  const t = useTranslations('card');
  if (way === null) return null;
  if (way.kind === 'contact') return <ContactButton kind={way.contact.kind} value={way.contact.value} display={way.contact.display} />;
  if (way.kind === 'carrier_website') {
    return (
      <div className={styles.detour}>
        <p>{t('carrierInstead')}</p>
        <ContactButton kind="website" value={way.url} display={way.url.replace(/^https?:\/\//, '')} />
      </div>
    );
  }
  const { service } = way;
  return (
    <div className={styles.detour}>
      <p>{t('contactUnknown', { service: service.name[locale] ?? service.name.de })}</p>
      {service.phone !== null ? (
        <ContactButton kind="phone" value={service.phone} display={service.phoneDisplay ?? service.phone} />
      ) : (
        service.website !== null && <ContactButton kind="website" value={service.website} display={service.website} />
      )}
    </div>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { ContactNumber } from '@/components/ui/contact-number';
import { ExternalLink } from '@/components/ui/external-link';
import type { Centre, ShownContact } from '@/lib/domain/centre';
import { findWayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { EMPTY_QUERY } from '@/lib/domain/query';
import styles from './authority-page.module.css';

interface Props {
  centre: Centre;
  /** In the order in which they are to be tried. */
  contacts: readonly ShownContact[];
  services: readonly ShownNationalService[];
}

/** Numbers and addresses, and whom they are for; the website only where there is nothing else. */
export function EntryContacts({ centre, contacts, services }: Props) {
  const direct = contacts.filter(({ kind }) => kind === 'phone' || kind === 'email');
  const shown = direct.length > 0 ? direct : contacts;
  if (shown.length === 0) return <Detour centre={centre} services={services} />;
  return (
    <ul className={styles.contacts}>
      {shown.map((contact) => (
        <li key={`${contact.kind} ${contact.value}`}>
          <Contact contact={contact} />
        </li>
      ))}
    </ul>
  );
}

function Contact({ contact: { kind, value, display, audience } }: { contact: ShownContact }) {
  const terms = useTranslations('terms');
  return (
    <>
      {kind === 'phone' && <ContactNumber phone={value} display={display} />}
      {kind === 'sms' && <bdi dir="ltr">{display}</bdi>}
      {kind === 'email' && (
        <a href={`mailto:${value}`}>
          <bdi dir="ltr">{display}</bdi>
        </a>
      )}
      {kind !== 'phone' && kind !== 'sms' && kind !== 'email' && <ExternalLink href={value} />}
      {audience !== 'everyone' && ` (${terms(`audience.${audience}`)})`}
    </>
  );
}

/** Nobody has said how to reach it: who may know. */
function Detour({ centre, services }: Omit<Props, 'contacts'>) {
  const t = useTranslations('authority');
  const card = useTranslations('card');
  const locale = useLocale();
  const way = findWayForward(centre, services, EMPTY_QUERY, centre.carrier?.website);
  if (way === null || way.kind === 'contact') return t('noContact');
  if (way.kind === 'carrier_website') {
    return (
      <>
        {card('carrierInstead')} <ExternalLink href={way.url} />
      </>
    );
  }
  const { name, phone, phoneDisplay } = way.service;
  return (
    <>
      {card('contactUnknown', { service: name[locale] ?? name.de })}{' '}
      {phone !== null && <ContactNumber phone={phone} display={phoneDisplay ?? phone} />}
    </>
  );
}

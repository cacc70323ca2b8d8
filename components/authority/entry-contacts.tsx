import { useTranslations } from 'next-intl';
import { ContactNumber } from '@/components/ui/contact-number';
import { ExternalLink } from '@/components/ui/external-link';
import type { Centre, ShownContact } from '@/lib/domain/centre';
import styles from './authority-page.module.css';

interface Props {
  centre: Centre;
  /** In the order in which they are to be tried. */
  contacts: readonly ShownContact[];
}

/** Numbers and addresses, and whom they are for; the website only where there is nothing else. */
export function EntryContacts({ centre, contacts }: Props) {
  const direct = contacts.filter(({ kind }) => kind === 'phone' || kind === 'email');
  const shown = direct.length > 0 ? direct : contacts;
  if (shown.length === 0) return <Detour centre={centre} />;
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

/** Nobody has said how to reach it: the carrier may know, else the office that stands at the end of the sheet. */
function Detour({ centre }: { centre: Centre }) {
  const t = useTranslations('authority');
  const card = useTranslations('card');
  const website = centre.carrier?.website;
  if (!website) return t('noContact');
  return (
    <>
      {card('carrierInstead')} <ExternalLink href={website} />
    </>
  );
}

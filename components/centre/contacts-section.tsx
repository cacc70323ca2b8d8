import { useTranslations } from 'next-intl';
import type { Centre, ShownContact } from '@/lib/domain/centre';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { ContactButton } from './contact-button';
import styles from './contacts-section.module.css';
import { Section } from './section';
import { useHoursLines } from './use-hours-lines';
import { WayForwardButton } from './way-forward-button';

interface Props {
  centre: Centre;
  way: WayForward<ShownNationalService> | null;
  locale: string;
}

/**
 * Every contact that is public, for everyone first; whom it is for and who confirmed it stand beside it. Where
 * none is known, who helps on.
 */
export function ContactsSection({ centre, way, locale }: Props) {
  const t = useTranslations('centre');
  const isForEveryone = (contact: ShownContact) => contact.audience === 'everyone';
  const contacts = [
    ...centre.allContacts.filter(isForEveryone),
    ...centre.allContacts.filter((contact) => !isForEveryone(contact)),
  ];
  return (
    <Section heading={t('contact')}>
      {way?.kind !== 'contact' && <WayForwardButton way={way} locale={locale} />}
      <ul className={styles.list}>
        {contacts.map((contact) => (
          <ContactLine key={`${contact.kind} ${contact.value}`} contact={contact} />
        ))}
      </ul>
    </Section>
  );
}

function ContactLine({ contact }: { contact: ShownContact }) {
  const terms = useTranslations('terms');
  const t = useTranslations('card');
  const locale = useLocaleCode();
  const hours = useHoursLines()(contact.openingHours);
  const confirmed = contact.confirmedOn && formatPartialDate(contact.confirmedOn, locale);
  return (
    <li className={styles.line}>
      <span className={styles.kind}>
        {terms(`contactKind.${contact.kind}`)}
        {contact.audience !== 'everyone' && ` (${terms(`audience.${contact.audience}`)})`}
      </span>
      <ContactButton kind={contact.kind} value={contact.value} display={contact.display} />
      {hours.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {contact.note !== null && <span lang="de">{contact.note}</span>}
      {confirmed && <span>{t('confirmedOn', { date: confirmed })}</span>}
    </li>
  );
}

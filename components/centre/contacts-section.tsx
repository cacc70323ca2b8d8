import { useTranslations } from 'next-intl';
import { useHoursLines } from '@/components/hours/use-hours-lines';
import { PageLink } from '@/components/ui/page-link';
import type { Audience, Centre, ShownContact } from '@/lib/domain/centre';
import { AUDIENCE_ORDER } from '@/lib/domain/contact-order';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { sayHref } from '@/lib/url/hrefs';
import { ByView } from './by-view';
import { ContactButton } from './contact-button';
import styles from './contacts-section.module.css';
import { InViewOrder } from './in-view-order';
import { Section } from './section';
import { WayForwardButton } from './way-forward-button';

interface Props {
  centre: Centre;
  way: WayForward<ShownNationalService> | null;
  locale: string;
}

/**
 * Every contact that is public, first those for the reader; whom it is for and who confirmed it stand beside it. Where
 * none is known for everyone, who helps on.
 */
export function ContactsSection({ centre: { allContacts }, way, locale }: Props) {
  const t = useTranslations('views');
  const linesFor = (audience: Audience) => (
    <ContactLines contacts={allContacts.filter((contact) => contact.audience === audience)} />
  );
  const everyone =
    way?.kind === 'contact' ? linesFor('everyone') : <WayForwardButton way={way} locale={locale} />;
  return (
    <Section heading={<Heading contacts={allContacts} />}>
      <div className={styles.list}>
        <NoneOfTheirOwn contacts={allContacts} />
        <InViewOrder
          orders={AUDIENCE_ORDER}
          items={{ everyone, professionals: linesFor('professionals'), authorities: linesFor('authorities') }}
        />
      </div>
      <p data-screen-only>
        <PageLink href={sayHref(locale)} className={styles.sayIt}>
          {t('self.sayIt')}
        </PageLink>
      </p>
    </Section>
  );
}

function Heading({ contacts }: { contacts: readonly ShownContact[] }) {
  const t = useTranslations('views');
  const centre = useTranslations('centre');
  const canCall = contacts.some(({ kind, audience }) => kind === 'phone' && audience === 'everyone');
  return (
    <ByView
      self={canCall ? t('self.callHeading') : centre('contact')}
      helper={t('helper.contact')}
      authority={t('authority.contact')}
    />
  );
}

/** Said to professionals before the contact for everyone, where that is the first they find. */
function NoneOfTheirOwn({ contacts }: { contacts: readonly ShownContact[] }) {
  const t = useTranslations('views');
  const isThereFor = (audience: Audience) => contacts.some((contact) => contact.audience === audience);
  if (!isThereFor('everyone') || isThereFor('professionals')) return null;
  return (
    <ByView
      helper={<p>{t('helper.contactNone')}</p>}
      authority={!isThereFor('authorities') && <p>{t('authority.contactNone')}</p>}
    />
  );
}

function ContactLines({ contacts }: { contacts: readonly ShownContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {contacts.map((contact) => (
        <ContactLine key={`${contact.kind} ${contact.value}`} contact={contact} />
      ))}
    </ul>
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

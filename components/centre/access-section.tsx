import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { ACCESS_MODES, type AccessMode } from '@/lib/domain/facets/access-modes';
import { FactList, NotStated, Section } from './section';

/** Ways that need a number or an address; without one they are only half a way. */
const CONTACT_MODES: readonly AccessMode[] = ['phone', 'sms', 'messenger', 'email', 'contact_form', 'chat'];

/** How the centre says it can be reached. */
export function AccessSection({ centre: { access, allContacts } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const lacksContact = (mode: AccessMode) =>
    CONTACT_MODES.includes(mode) && !allContacts.some(({ kind }) => kind === mode);
  return (
    <Section heading={t('access')}>
      {access.length === 0 && <NotStated />}
      <FactList>
        {ACCESS_MODES.filter(({ code }) => access.includes(code)).map(({ code }) => (
          <li key={code}>
            {terms(`access.${code}`)}
            {lacksContact(code) && ` – ${t('contactNotKnown')}`}
          </li>
        ))}
      </FactList>
    </Section>
  );
}

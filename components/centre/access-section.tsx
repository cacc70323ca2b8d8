import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { ACCESS_MODES, type AccessMode } from '@/lib/domain/facets/access-modes';
import { ACCESSIBILITY_FACTS, CONDITION_FACTS, SAFE_CONTACT_FACTS, type FactState } from '@/lib/domain/facts';
import { FactList, NotStated, Section } from './section';

/** How it can be reached, under which conditions, how safely, and with which barriers. */
export function AccessSection({ centre }: { centre: Centre }) {
  const t = useTranslations('centre');
  return (
    <>
      <Section heading={t('access')}>
        {centre.access.length === 0 && <NotStated />}
        <FactList>
          {ACCESS_MODES.filter(({ code }) => centre.access.includes(code)).map(({ code }) => (
            <AccessLine key={code} centre={centre} mode={code} />
          ))}
        </FactList>
      </Section>
      <Facts heading={t('conditions')} group="condition" codes={CONDITION_FACTS} states={centre.conditions} />
      <Facts heading={t('safeContact')} group="safeContact" codes={SAFE_CONTACT_FACTS} states={centre.safeContact} />
      <Facts heading={t('accessibility')} group="accessibility" codes={ACCESSIBILITY_FACTS} states={centre.accessibility} />
    </>
  );
}

/** Ways that need a number or an address; without one they are only half a way. */
const CONTACT_MODES: readonly AccessMode[] = ['phone', 'sms', 'messenger', 'email', 'contact_form', 'chat'];

function AccessLine({ centre, mode }: { centre: Centre; mode: AccessMode }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const isReachable = !CONTACT_MODES.includes(mode) || centre.allContacts.some(({ kind }) => kind === mode);
  return (
    <li>
      {terms(`access.${mode}`)}
      {!isReachable && ` – ${t('contactNotKnown')}`}
    </li>
  );
}

interface FactsProps {
  heading: string;
  group: 'condition' | 'safeContact' | 'accessibility';
  codes: readonly string[];
  states: Readonly<Partial<Record<string, FactState>>>;
}

function Facts({ heading, group, codes, states }: FactsProps) {
  const terms = useTranslations('terms');
  const stated = codes.filter((code) => (states[code] ?? 'unknown') !== 'unknown');
  return (
    <Section heading={heading}>
      {stated.length === 0 && <NotStated />}
      <FactList>
        {stated.map((code) => (
          <li key={code}>
            {terms(`${group}.${code}`)}: {terms(`factState.${states[code] ?? 'unknown'}`)}
          </li>
        ))}
      </FactList>
    </Section>
  );
}

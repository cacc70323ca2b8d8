import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { ACCESSIBILITY_FACTS, CONDITION_FACTS, SAFE_CONTACT_FACTS, type FactState } from '@/lib/domain/facts';
import { FactList, Section } from './section';

interface FactGroup {
  name: 'conditions' | 'safeContact' | 'accessibility';
  /** The namespace of the terms. */
  terms: 'condition' | 'safeContact' | 'accessibility';
  codes: readonly string[];
}

const GROUPS: readonly FactGroup[] = [
  { name: 'conditions', terms: 'condition', codes: CONDITION_FACTS },
  { name: 'safeContact', terms: 'safeContact', codes: SAFE_CONTACT_FACTS },
  { name: 'accessibility', terms: 'accessibility', codes: ACCESSIBILITY_FACTS },
];

/** Conditions, safe contact, barriers: what is stated, and in one place all that nobody has stated yet. */
export function FactsSections({ centre }: { centre: Centre }) {
  const t = useTranslations('centre');
  const isOpen = ({ name, codes }: FactGroup) => codes.every((code) => stateOf(centre, name, code) === 'unknown');
  const open = [...GROUPS.filter(isOpen).map(({ name }) => t(name)), ...(centre.kokMember === 'unknown' ? [t('kokMember')] : [])];
  return (
    <>
      {GROUPS.filter((group) => !isOpen(group)).map((group) => (
        <Facts key={group.name} centre={centre} group={group} />
      ))}
      {open.length > 0 && (
        <Section heading={t('alsoNotStated')}>
          <FactList>
            {open.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </FactList>
        </Section>
      )}
    </>
  );
}

/** Every fact of a group that has something stated; the unknown ones beside it are named too. */
function Facts({ centre, group: { name, terms, codes } }: { centre: Centre; group: FactGroup }) {
  const t = useTranslations('centre');
  const term = useTranslations('terms');
  return (
    <Section heading={t(name)}>
      <FactList>
        {codes.map((code) => (
          <li key={code}>
            {term(`${terms}.${code}`)}: {term(`factState.${stateOf(centre, name, code)}`)}
          </li>
        ))}
      </FactList>
    </Section>
  );
}

function stateOf(centre: Centre, name: FactGroup['name'], code: string): FactState {
  const states: Readonly<Partial<Record<string, FactState>>> = centre[name];
  return states[code] ?? 'unknown';
}

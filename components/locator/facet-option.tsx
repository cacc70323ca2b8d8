import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import type { FacetId } from '@/lib/domain/facets';
import { LANGUAGES } from '@/lib/domain/facets/languages';
import type { OptionCount } from '@/lib/domain/option-counts';
import styles from './facet-option.module.css';

interface Props {
  facet: FacetId;
  code: string;
  count: OptionCount;
  isChosen: boolean;
  onToggle: () => void;
}

/** One choice, with what it would lead to. What would lead nowhere stays readable, but cannot be chosen. */
export function FacetOption({ facet, code, count, isChosen, onToggle }: Props) {
  const t = useTranslations('terms');
  const f = useTranslations('filters');
  const isDeadEnd = count.stated + count.unstated === 0 && !isChosen;
  return (
    <li>
      <Checkbox name={facet} value={code} checked={isChosen} disabled={isDeadEnd} onChange={onToggle}>
        <OptionLabel facet={facet} code={code} label={t(`${facet}.${code}`)} />
        <span className={styles.count}>
          <span aria-hidden="true">{count.unstated > 0 ? `${count.stated} + ${count.unstated}` : count.stated}</span>
          <span className="visually-hidden">{f('count', { stated: count.stated, unstated: count.unstated })}</span>
        </span>
      </Checkbox>
    </li>
  );
}

/** Languages are found by their own names first. */
function OptionLabel({ facet, code, label }: { facet: FacetId; code: string; label: string }) {
  const language = facet === 'language' ? LANGUAGES.find((term) => term.code === code) : undefined;
  if (language === undefined || language.ownName === label) return <span className={styles.label}>{label}</span>;
  return (
    <span className={styles.label}>
      <bdi lang={code}>{language.ownName}</bdi> <span className={styles.translation}>{label}</span>
    </span>
  );
}

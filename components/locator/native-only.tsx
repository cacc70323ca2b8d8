import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { normaliseQuery, type Query } from '@/lib/domain/query';

interface Props {
  query: Query;
  onChange: (query: Query) => void;
}

/** Counts only the languages that staff speak themselves. */
export function NativeOnly({ query, onChange }: Props) {
  const t = useTranslations('filters');
  const isChosen = query.mode === 'native';
  const toggle = () => onChange(normaliseQuery({ ...query, mode: isChosen ? 'any' : 'native' }));
  return (
    <Checkbox name="mode" value="native" checked={isChosen} disabled={false} onChange={toggle}>
      {t('nativeOnly')}
    </Checkbox>
  );
}

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { Button } from '@/components/ui/button';
import { CENTRE_TYPES } from '@/lib/domain/facets/centre-types';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import { sortParam, typeParam, type CoverageSearch } from '@/lib/url/coverage-params';
import { coverageHref } from '@/lib/url/hrefs';
import styles from './coverage-page.module.css';

interface Props {
  locale: string;
  search: CoverageSearch;
}

/** For whom and which kind of centre. A plain form: it works without a script, and the sorting stays. */
export function CoverageChoices({ locale, search: { group, type, sort } }: Props) {
  const t = useTranslations('coverage');
  const terms = useTranslations('terms');
  const groups = TARGET_GROUPS.map(({ code }) => ({ value: code as string, label: terms(`group.${code}`) }));
  const types = CENTRE_TYPES.map(({ code }) => ({ value: code as string, label: terms(`type.${code}`) }));
  return (
    <form action={coverageHref(locale)} method="get" className={styles.choices} data-screen-only>
      <SelectField
        name="group"
        label={t('group')}
        value={group ?? ''}
        options={[{ value: '', label: t('anyGroup') }, ...groups]}
      />
      <SelectField
        name="type"
        label={t('type')}
        value={typeParam(type)}
        options={[...types, { value: typeParam(null), label: t('anyType') }]}
      />
      <input type="hidden" name="sort" value={sortParam(sort)} />
      <Button>{t('apply')}</Button>
    </form>
  );
}

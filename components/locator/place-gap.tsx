import { useTranslations } from 'next-intl';
import type { Gap } from '@/lib/domain/widening';
import { useListWords } from '@/lib/i18n/list-words';

/** What no specialised centre of the answer states, and who comes nearest to it. */
export function PlaceGap({ gap: { groups, forms, next }, place }: { gap: Gap; place: string }) {
  const t = useTranslations('responsibility');
  const terms = useTranslations('terms');
  const list = useListWords();
  const kind = groups.length === 0 ? 'forms' : forms.length === 0 ? 'groups' : 'both';
  const values = {
    place,
    groups: list(groups.map((code) => terms(`group.${code}`))),
    forms: list(forms.map((code) => terms(`form.${code}`))),
  };
  return (
    <p data-gap>
      {t(`gap.${kind}`, values)}{' '}
      {next === null ? t('gap.none') : t('gap.next', { centre: nameAndTown(next.centre) })}
    </p>
  );
}

const nameAndTown = ({ name, town }: { name: string; town: string | null }) =>
  town === null ? name : `${name}, ${town}`;

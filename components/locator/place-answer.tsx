import { useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/ui/external-link';
import { PageLink } from '@/components/ui/page-link';
import type { ChainLink, ShownResponsibility } from '@/lib/domain/responsibility';
import type { Query } from '@/lib/domain/query';
import type { Gap } from '@/lib/domain/widening';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { sourcesHref } from '@/lib/url/hrefs';
import { useListWords } from '@/lib/i18n/list-words';
import styles from './place-answer.module.css';
import { PlaceGap } from './place-gap';
import { usePlaceWords } from './use-place-words';

interface Props {
  responsibility: ShownResponsibility;
  gap: Gap | null;
  query: Query;
}

/** The answer in one sentence, on what it rests, and what nobody here states. */
export function PlaceAnswer({ responsibility: { answer, lead }, gap, query }: Props) {
  const t = useTranslations('responsibility');
  const card = useTranslations('card');
  const words = usePlaceWords();
  const list = useListWords();
  if (query.place === null) return null;
  const place = words(query.place).label;
  const unstated = list((lead?.unstatedFacets ?? []).map((facet) => card(`askAbout.${facet}`)));
  return (
    <div className={styles.answer}>
      <p className={styles.sentence}>{t(`answer.${answer}`, { place, ...valuesOf(lead) })}</p>
      {unstated !== '' && <p>{t('unstated', { facts: unstated })}</p>}
      {lead !== null && <Basis lead={lead} />}
      {gap !== null && <PlaceGap gap={gap} place={place} />}
      <details>
        <summary className={styles.why}>{t('whyThisOrder')}</summary>
        <p>{t('order')}</p>
      </details>
    </div>
  );
}

function valuesOf(lead: ChainLink | null) {
  return {
    centre: lead?.centre.name ?? '',
    basis: lead?.basis ?? 'unknown',
    level: lead?.area?.level ?? 'unknown',
    area: lead?.area?.name ?? lead?.centre.serviceAreaTexts.join(', ') ?? '',
  };
}

function Basis({ lead: { basis, sourceUrl, centre } }: { lead: ChainLink }) {
  const t = useTranslations('responsibility');
  const locale = useLocaleCode();
  const terms = useTranslations('terms');
  if (basis === null) return null;
  return (
    <p className={styles.basis}>
      {t('basis', { basis: terms(`basis.${basis}`) })}{' '}
      {sourceUrl === null ? (
        <PageLink href={sourcesHref(locale, centre.slug)}>{t('sources')}</PageLink>
      ) : (
        <>
          {t('source')}: <ExternalLink href={sourceUrl} />
        </>
      )}
    </p>
  );
}

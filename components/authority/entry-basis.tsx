import { useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/ui/external-link';
import type { SheetEntry } from '@/lib/domain/authority-sheet';
import { useListWords } from '@/lib/i18n/list-words';
import styles from './authority-page.module.css';

/** Why a centre stands on the sheet, in one sentence, and where that can be read. */
export function EntryBasis({ entry }: { entry: SheetEntry }) {
  const t = useTranslations('authority');
  const forms = useTranslations('terms.form');
  const list = useListWords();
  const { area, centre } = entry.link;
  const source = entry.link.sourceUrl ?? centre.sources[0]?.url ?? null;
  return (
    <>
      <RelationSentence entry={entry} />
      {area !== null && area.forms.length > 0 && (
        <span> {t('onlyForms', { forms: list(area.forms.map((form) => forms(form))) })}</span>
      )}{' '}
      <span className={styles.source}>
        {source === null ? (
          t('noSource')
        ) : (
          <>
            {t('source')} <ExternalLink href={source} />
          </>
        )}
      </span>
    </>
  );
}

/** "Responsible" is said of a sourced mandate or agreement only; each basis has its own words. */
function RelationSentence({ entry: { relation, link } }: { entry: SheetEntry }) {
  const t = useTranslations('authority');
  const bases = useTranslations('terms.basis');
  const area = link.area?.name ?? link.centre.serviceAreaTexts.join(', ');
  if (relation === 'responsible') {
    return (
      <>
        <strong>{t('relation.responsible', { area })}</strong>{' '}
        {t('backed', { area, basis: bases(link.basis ?? 'unknown') })}
      </>
    );
  }
  if (link.area === null || link.basis === 'own_account') return t(`relation.${relation}`, { area });
  const isSourced = link.basis !== 'unknown' && link.sourceUrl !== null;
  return isSourced ? t('backed', { area, basis: bases(link.basis ?? 'unknown') }) : t('notBacked', { area });
}

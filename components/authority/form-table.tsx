import { useTranslations } from 'next-intl';
import type { SheetEntry, SheetLine } from '@/lib/domain/authority-sheet';
import styles from './authority-page.module.css';
import { entryId } from './entry-id';

// On paper, with more than these, the numbers alone: the sheet has to fit on one page.
const NAMES_PER_PRINTED_LINE = 3;

/** A line per form of exploitation: who is responsible, who states it, who has said nothing. */
export function FormTable({ lines }: { lines: readonly SheetLine[] }) {
  const isDense = lines.some(
    ({ responsible, stated }) => responsible.length + stated.length > NAMES_PER_PRINTED_LINE,
  );
  const t = useTranslations('authority.forms');
  const terms = useTranslations('terms.form');
  return (
    <table className={isDense ? `${styles.table} ${styles.dense}` : styles.table}>
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('form')}</th>
          <th scope="col">{t('stated')}</th>
          <th scope="col">{t('unstated')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ form, responsible, stated, unstated }) => (
          <tr key={form}>
            <th scope="row">{terms(form)}</th>
            <td data-label={t('stated')}>
              {responsible.length > 0 && (
                <div>
                  <strong>{t('responsible')}</strong> <EntryNames entries={responsible} />
                </div>
              )}
              {stated.length > 0 && <EntryNames entries={stated} />}
              {responsible.length + stated.length === 0 && <strong>{t('gap')}</strong>}
            </td>
            <td data-label={t('unstated')}>
              {unstated.length > 0 ? <EntryNumbers entries={unstated} /> : <Nobody />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntryNames({ entries }: { entries: readonly SheetEntry[] }) {
  return (
    <ul className={styles.inline}>
      {entries.map(({ number, link }) => (
        <li key={number}>
          <a href={`#${entryId(number)}`} className={styles.name}>
            {number}{' '}
            <span lang="de" className={styles.label}>
              {link.centre.name}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Numbers alone: whoever has said nothing must not fill the line; the name is read out. */
function EntryNumbers({ entries }: { entries: readonly SheetEntry[] }) {
  return (
    <ul className={styles.inline}>
      {entries.map(({ number, link }) => (
        <li key={number}>
          <a href={`#${entryId(number)}`} className={styles.number}>
            {number}
            <span className="visually-hidden" lang="de">
              {' '}
              {link.centre.name}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Nobody() {
  const t = useTranslations('authority.forms');
  return (
    <>
      <span aria-hidden="true">{t('nobody')}</span>
      <span className="visually-hidden">{t('nobodyWords')}</span>
    </>
  );
}

import { useTranslations } from 'next-intl';
import { usePrintedHours } from '@/components/hours/use-printed-hours';
import { PageLink } from '@/components/ui/page-link';
import type { SheetEntry } from '@/lib/domain/authority-sheet';
import type { Centre } from '@/lib/domain/centre';
import { findPhoneWithHours, sortForView } from '@/lib/domain/contact-order';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { centreHref } from '@/lib/url/hrefs';
import styles from './authority-page.module.css';
import { EntryBasis } from './entry-basis';
import { EntryContacts } from './entry-contacts';
import { entryId } from './entry-id';

const COLUMNS = ['number', 'centre', 'basis', 'contact', 'hours'] as const;

/** The centres of the sheet: what makes them a contact for the place, and how to reach them. */
export function EntryTable({ entries }: { entries: readonly SheetEntry[] }) {
  const t = useTranslations('authority.entries');
  return (
    <table className={`${styles.table} ${styles.entries}`}>
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.number} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function EntryRow({ entry }: { entry: SheetEntry }) {
  const t = useTranslations('authority.entries');
  const { centre } = entry.link;
  return (
    <tr id={entryId(entry.number)} tabIndex={-1}>
      <td className={styles.count}>{entry.number}</td>
      <th scope="row">
        <CentreName centre={centre} />
      </th>
      <td data-label={t('basis')}>
        <EntryBasis entry={entry} />
      </td>
      <td data-label={t('contact')}>
        <EntryContacts centre={centre} contacts={sortForView(centre.allContacts, 'authority')} />
      </td>
      <td data-label={t('hours')}>
        <EntryHours centre={centre} />
      </td>
    </tr>
  );
}

function CentreName({ centre }: { centre: Centre }) {
  const card = useTranslations('card');
  return (
    <>
      <PageLink href={centreHref(useLocaleCode(), centre.slug)} className={styles.name} lang="de">
        {centre.name}
      </PageLink>
      <span className={styles.kind}>
        {[card(`type.${centre.type}`), centre.town].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function EntryHours({ centre }: { centre: Centre }) {
  const t = useTranslations('authority');
  const hours = useTranslations('hours');
  const toLines = usePrintedHours();
  const phone = findPhoneWithHours(sortForView(centre.allContacts, 'authority'));
  const byPhone = phone ? toLines(phone.openingHours, phone.timetable) : [];
  const onSite = toLines(centre.openingHours, centre.timetable);
  if (byPhone.length === 0) return onSite.length === 0 ? t('hoursUnknown') : <Lines lines={onSite} />;
  return (
    <>
      <Lines lines={[hours('phone'), ...byPhone]} />
      {onSite.length > 0 && <Lines lines={[hours('onSite'), ...onSite]} />}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <span key={line}>{line} </span>);
}

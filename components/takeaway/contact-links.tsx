import { useTranslations } from 'next-intl';
import { DownloadLink } from '@/components/ui/download-link';
import type { Centre } from '@/lib/domain/centre';
import { CONTACT_NAMES, type ContactName } from '@/lib/domain/neutral-word';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import { toContactFile } from '@/lib/transfer/to-contact-file';
import { contactHref } from '@/lib/url/hrefs';
import styles from './takeaway-section.module.css';

interface Props {
  centre: Centre;
  number: NumberToTake | null;
  locale: string;
}

/** The centre as a contact for the phone, under a name that does not stand out or under its own. */
export function ContactLinks({ centre, number, locale }: Props) {
  const t = useTranslations('takeaway');
  const links = CONTACT_NAMES.map((name) => ({
    name,
    file: toContactFile(name, { centre, number, wordOf: (word) => t(`neutralWord.${word}`) }),
  }));
  const labelOf = (name: ContactName) =>
    name === 'full' ? t('contact.full') : t('contact.neutral', { word: t(`neutralWord.${name}`) });
  return (
    <>
      <h3 className={styles.subheading}>{t('contact.heading')}</h3>
      <p>{t('contact.hint')}</p>
      <ul className={styles.contacts}>
        {links.map(
          ({ name, file }) =>
            file !== null && (
              <li key={name}>
                <DownloadLink href={contactHref(locale, centre.slug, name)} file={file}>
                  {labelOf(name)}
                </DownloadLink>
              </li>
            ),
        )}
      </ul>
    </>
  );
}

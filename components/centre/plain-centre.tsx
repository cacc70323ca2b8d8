import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { LANGUAGES } from '@/lib/domain/facets/languages';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import type { WayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { listWords } from '@/lib/i18n/list-words';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { centreHref } from '@/lib/url/hrefs';
import styles from './all-centres.module.css';
import { OwnNames } from './own-names';

interface Props {
  centre: Centre;
  way: WayForward<ShownNationalService> | null;
}

/** One centre in three or four lines: name, what and where, how to reach it, languages and for whom. */
export function PlainCentre({ centre, way }: Props) {
  const t = useTranslations('card');
  const terms = useTranslations('terms');
  const locale = useLocaleCode();
  const languages = LANGUAGES.filter((term) => centre.languages.some(({ code }) => code === term.code));
  const groups = TARGET_GROUPS.filter(
    ({ code }) => centre.groups[code] === 'yes' || centre.groups[code] === 'focus',
  );
  return (
    <li data-centre={centre.slug} className={styles.centre}>
      <h3 className={styles.name} lang="de">
        <a href={centreHref(locale, centre.slug)}>{centre.name}</a>
      </h3>
      <p>{[centre.town, t(`type.${centre.type}`)].filter(Boolean).join(' · ')}</p>
      <PlainContacts centre={centre} way={way} />
      {languages.length > 0 && (
        <p>
          {t('speaks')} <OwnNames languages={languages} />
        </p>
      )}
      {groups.length > 0 && (
        <p>
          {t('for')}{' '}
          {listWords(
            groups.map(({ code }) => terms(`group.${code}`)),
            locale,
          )}
        </p>
      )}
      <p className={styles.quiet}>
        {centre.confirmedOn === null
          ? t('notConfirmed')
          : t('confirmedOn', { date: formatPartialDate(centre.confirmedOn, locale) })}
      </p>
    </li>
  );
}

const SCHEMES: Partial<Record<string, string>> = { phone: 'tel:', sms: 'sms:', email: 'mailto:' };

function PlainContacts({ centre, way }: Props) {
  const t = useTranslations('card');
  const locale = useLocaleCode();
  if (centre.contacts.length > 0) {
    return centre.contacts.map(({ kind, value, display }) => (
      <p key={value} className={kind === 'phone' ? styles.phone : undefined}>
        {kind !== 'phone' && `${t(`contact.${kind}`)} `}
        <a href={`${SCHEMES[kind] ?? ''}${value}`} rel="noreferrer" dir="ltr">
          {display}
        </a>
      </p>
    ));
  }
  if (way === null || way.kind === 'contact') return null;
  if (way.kind === 'carrier_website') {
    return (
      <p>
        {t('carrierInstead')}{' '}
        <a href={way.url} rel="noreferrer">
          {way.url}
        </a>
      </p>
    );
  }
  const { name, phone, phoneDisplay } = way.service;
  return (
    <p>
      {t('contactUnknown', { service: name[locale] ?? name.de })}{' '}
      {phone !== null && (
        <a href={`tel:${phone}`} dir="ltr">
          {phoneDisplay}
        </a>
      )}
    </p>
  );
}

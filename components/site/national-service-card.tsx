import { useTranslations } from 'next-intl';
import { HoursNow } from '@/components/hours/hours-now';
import { useHoursLines } from '@/components/hours/use-hours-lines';
import { ExternalLink } from '@/components/ui/external-link';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { Localised } from './localised';
import styles from './national-service-card.module.css';

interface Props {
  service: ShownNationalService;
  /** The rank that fits the page around the card. */
  headingLevel?: 2 | 3 | 4;
}

/**
 * A service that anybody in Germany can reach: number first, then when, for whom, and how sure we are of it.
 * Runs on the server and in the browser; it needs the texts of `nationalService` and `hours`.
 */
export function NationalServiceCard({ service, headingLevel = 3 }: Props) {
  const t = useTranslations('nationalService');
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.card}>
      <Heading>
        <Localised text={service.name} />
      </Heading>
      <Contact service={service} />
      <Hours service={service} />
      <p>
        {t('forWhom')} <Localised text={service.forWhom} />
      </p>
      {service.languagesNote && (
        <p>
          {t('languages')} <Localised text={service.languagesNote} />
        </p>
      )}
      <Provenance service={service} />
    </article>
  );
}

function Contact({ service: { phone, phoneDisplay, email, website } }: Pick<Props, 'service'>) {
  const t = useTranslations('nationalService');
  return (
    <>
      {phone && (
        <p>
          <span className="visually-hidden">{t('phone')} </span>
          <a href={`tel:${phone}`} className={styles.phone}>
            <bdi dir="ltr">{phoneDisplay ?? phone}</bdi>
          </a>
        </p>
      )}
      {email && (
        <p>
          {t('email')} <a href={`mailto:${email}`} dir="ltr">{email}</a>
        </p>
      )}
      {website && (
        <p>
          {t('website')} <ExternalLink href={website} />
        </p>
      )}
    </>
  );
}

function Hours({ service }: Pick<Props, 'service'>) {
  const t = useTranslations('nationalService');
  const { openingHours, freeOfCharge, phone } = service;
  const stated = useHoursLines()(openingHours);
  const isOpenQuestion = openingHours === null && phone === null;
  const lines = [
    ...stated,
    ...(isOpenQuestion ? [t('hoursUnknown')] : []),
    ...(freeOfCharge ? [t('free')] : []),
  ];
  return (
    <>
      {hasState(service) && (
        <p>
          <HoursNow timetable={service.timetable} />
        </p>
      )}
      {lines.length > 0 && <p>{lines.join(' · ')}</p>}
    </>
  );
}

/**
 * The emergency numbers answer day and night by law, whatever a source's date. Beside hours that nobody has dated
 * "not known" would contradict them.
 */
function hasState({ kind, openingHours, timetable, phone }: ShownNationalService): boolean {
  if (kind === 'emergency') return false;
  return timetable !== null || (openingHours === null && phone !== null);
}

/** The emergency numbers are common knowledge: "not confirmed" beside them would only make people hesitate. */
function Provenance({ service: { kind, sourceDate, confirmedOn } }: Pick<Props, 'service'>) {
  const t = useTranslations('nationalService');
  const locale = useLocaleCode();
  if (kind === 'emergency') return null;
  const source = sourceDate ? t('source', { date: formatPartialDate(sourceDate, locale) }) : t('noSource');
  const confirmation = confirmedOn
    ? t('confirmed', { date: formatPartialDate(confirmedOn, locale) })
    : t('notConfirmed');
  return (
    <p className={styles.provenance}>
      {source} · {confirmation}
    </p>
  );
}

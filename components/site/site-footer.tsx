import { getTranslations } from 'next-intl/server';
import { StartLink } from '@/components/number/start-link';
import { PageLink } from '@/components/ui/page-link';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { isReviewed, type Locale } from '@/lib/i18n/locales';
import {
  aboutHref,
  accessibilityHref,
  allHref,
  authorityHref,
  contactsHref,
  coverageHref,
  creditsHref,
  imprintHref,
  numberHref,
  privacyHref,
  safetyHref,
} from '@/lib/url/hrefs';
import { ExitLink } from './quick-exit/exit-link';
import styles from './site-footer.module.css';
import { TranslationNote } from './translation-note';

const PAGES = [
  ['safety', safetyHref],
  ['all', allHref],
  ['contacts', contactsHref],
  ['authority', authorityHref],
  ['coverage', coverageHref],
  ['about', aboutHref],
  ['accessibility', accessibilityHref],
  ['privacy', privacyHref],
  ['imprint', imprintHref],
  ['credits', creditsHref],
] as const;

interface Props {
  locale: Locale;
  /** ISO 8601 time of the facts where they may be old: while the database is away. */
  staleSince: string | null;
  /** Undefined until the operator has said who they are. */
  operator: string | undefined;
}

/** How old the facts are where that matters, the other pages, who operates this one, and once more the way out. */
export async function SiteFooter({ locale, staleSince, operator }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const aboutSafety = await getTranslations({ locale, namespace: 'safety' });
  return (
    <footer className={styles.footer}>
      {staleSince !== null && (
        <p>{t('asOf', { date: formatPartialDate(berlinDay(new Date(staleSince)), locale) })}</p>
      )}
      <nav aria-label={t('pages')} data-screen-only>
        <ul className={styles.pages}>
          <li>
            <StartLink href={numberHref(locale)}>{t('page.number')}</StartLink>
          </li>
          {PAGES.map(([page, href]) => (
            <li key={page}>
              <PageLink href={href(locale)}>{t(`page.${page}`)}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
      {!isReviewed(locale) && <TranslationNote text={t('translationPending')} linkText={t('readGerman')} />}
      <p className={styles.operator}>
        {operator === undefined ? t('operatorMissing') : t('operatedBy', { operator })}
      </p>
      <div data-screen-only>
        <ExitLink label={t('leave')} className={styles.exit} />
        <noscript>
          <p>{aboutSafety('exit.items.noScript')}</p>
        </noscript>
      </div>
    </footer>
  );
}

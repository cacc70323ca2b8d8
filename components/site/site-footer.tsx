import { getTranslations } from 'next-intl/server';
import { PageLink } from '@/components/ui/page-link';
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
import styles from './site-footer.module.css';
import { TranslationNote } from './translation-note';

const PAGES = [
  ['number', (locale: string) => numberHref(locale)],
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
  /** Undefined until the operator has said who they are. */
  operator: string | undefined;
}

/** The other pages, and who operates this one. */
export async function SiteFooter({ locale, operator }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <footer className={styles.footer}>
      <nav aria-label={t('pages')} data-screen-only>
        <ul className={styles.pages}>
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
    </footer>
  );
}

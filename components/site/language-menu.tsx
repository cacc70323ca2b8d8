'use client';

import { PageLink } from '@/components/ui/page-link';
import { getLanguageTag, LOCALES, type Locale } from '@/lib/i18n/locales';
import { switchLocaleHref } from '@/lib/url/hrefs';
import styles from './language-menu.module.css';
import { useHere } from './use-here';

interface Props {
  locale: Locale;
  /** Said to screen readers beside the language's own name. */
  label: string;
}

/** The languages by their own names: a list of links that opens without JavaScript and keeps page and query. */
export function LanguageMenu({ locale, label }: Props) {
  const here = useHere();
  const current = LOCALES.find(({ code }) => code === locale);
  return (
    <details className={styles.menu}>
      <summary className={styles.summary}>
        <bdi lang={getLanguageTag(locale)}>{current?.ownName}</bdi>
        <span className="visually-hidden"> – {label}</span>
      </summary>
      <ul className={styles.list}>
        {LOCALES.map(({ code, ownName, direction }) => (
          <li key={code}>
            <PageLink
              href={switchLocaleHref(here, code)}
              lang={getLanguageTag(code)}
              hrefLang={getLanguageTag(code)}
              aria-current={code === locale ? 'true' : undefined}
              className={styles.link}
            >
              <bdi dir={direction}>{ownName}</bdi>
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

'use client';

import { getLanguageTag, LOCALES, type Locale } from '@/lib/i18n/locales';
import { LanguageLinks } from './language-links';
import styles from './language-menu.module.css';

interface Props {
  locale: Locale;
  /** Said to screen readers beside the language's own name. */
  label: string;
}

/** The languages by their own names: a list of links that opens without JavaScript and keeps page and query. */
export function LanguageMenu({ locale, label }: Props) {
  const current = LOCALES.find(({ code }) => code === locale);
  return (
    <details className={styles.menu}>
      <summary className={styles.summary}>
        <bdi lang={getLanguageTag(locale)}>{current?.ownName}</bdi>
        <span className="visually-hidden"> – {label}</span>
      </summary>
      <LanguageLinks locale={locale} className={styles.list} />
    </details>
  );
}

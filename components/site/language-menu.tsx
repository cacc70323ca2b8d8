'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { PageLink } from '@/components/ui/page-link';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { switchLocaleHref } from '@/lib/url/hrefs';
import styles from './language-menu.module.css';

interface Props {
  locale: Locale;
  /** Said to screen readers beside the language's own name. */
  label: string;
}

/** The languages by their own names: a list of links that opens without JavaScript and keeps page and query. */
export function LanguageMenu({ locale, label }: Props) {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const here = search === '' ? pathname : `${pathname}?${search}`;
  const current = LOCALES.find(({ code }) => code === locale);
  return (
    <details className={styles.menu}>
      <summary className={styles.summary}>
        <span lang={locale}>{current?.ownName}</span>
        <span className="visually-hidden"> – {label}</span>
      </summary>
      <ul className={styles.list}>
        {LOCALES.map(({ code, ownName, direction }) => (
          <li key={code}>
            <PageLink
              href={switchLocaleHref(here, code)}
              lang={code}
              hrefLang={code}
              dir={direction}
              aria-current={code === locale ? 'true' : undefined}
              className={styles.link}
            >
              {ownName}
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { PageLink } from '@/components/ui/page-link';
import { getLanguageTag, LOCALES, type Locale } from '@/lib/i18n/locales';
import { switchLocaleHref } from '@/lib/url/hrefs';
import styles from './language-links.module.css';
import { useHere } from './use-here';

/** The open page in every language, each by its own name and in its own script. */
export function LanguageLinks({ locale, className }: { locale: Locale; className?: string }) {
  const here = useHere();
  return (
    <ul className={className}>
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
  );
}

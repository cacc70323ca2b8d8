import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import { STATES } from '@/lib/domain/area';
import { authorityHref } from '@/lib/url/hrefs';
import styles from './authority-page.module.css';
import { StateMap } from './state-map';

/** The Länder on the map and by name: one step to the sheet, without a form. */
export function StateLinks({ locale }: { locale: string }) {
  const t = useTranslations('authority');
  const terms = useTranslations('terms.state');
  const { compare } = new Intl.Collator(locale);
  const states = STATES.map(({ code }) => ({ code, name: terms(code) })).sort((a, b) =>
    compare(a.name, b.name),
  );
  return (
    <nav aria-label={t('states')} className={styles.section}>
      <h2>{t('states')}</h2>
      <div className={styles.mapAndStates}>
        <StateMap locale={locale} chosen={null} />
        <ul className={styles.states}>
          {states.map(({ code, name }) => (
            <li key={code}>
              <PageLink href={authorityHref(locale, `state:${code}`)} className={styles.link}>
                {name}
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { LanguageMenu } from './language-menu';
import { ExitLink } from './quick-exit/exit-link';
import styles from './site-header.module.css';

/** First the language, then the way out: nobody must read anything before they can do either. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <header className={styles.header} data-screen-only>
      <LanguageMenu locale={locale} label={t('chooseLanguage')} />
      <ExitLink label={t('leave')} className={styles.exit} data-quick-exit />
      <a href="#main" className="visually-hidden">
        {t('skipToContent')}
      </a>
    </header>
  );
}

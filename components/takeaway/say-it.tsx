import { getTranslations } from 'next-intl/server';
import { PrintButton } from '@/components/ui/print-button';
import { DEFAULT_LOCALE, getLanguage, type Locale } from '@/lib/i18n/locales';
import styles from './say-it.module.css';
import { SentencePairs, type SentencePair } from './sentence-pairs';

const TO_SHOW = ['counselling', 'language', 'interpreter', 'alone', 'police'] as const;
const ON_THE_PHONE = ['hello', 'language', 'confidential', 'anonymous', 'short', 'callback'] as const;

/** Sentences in the reader's language with the German ones below; on a German page the German ones alone. */
export async function SayIt({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'sayIt' });
  const takeaway = await getTranslations({ locale, namespace: 'takeaway' });
  const isGerman = getLanguage(locale) === DEFAULT_LOCALE;
  const toPairs = async (keys: readonly string[]): Promise<SentencePair[]> => {
    const own = await readSentences(keys, locale, locale);
    const german = isGerman ? [] : await readSentences(keys, DEFAULT_LOCALE, locale);
    return own.map((sentence, position) => ({ own: sentence, german: german[position] ?? null }));
  };
  const pairs = async (group: 'show' | 'phone.items', names: readonly string[]) =>
    toPairs(names.filter((name) => !isGerman || name !== 'language').map((name) => `${group}.${name}`));
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.heading}>{t('heading')}</h1>
      {!isGerman && <p data-screen-only>{t('intro')}</p>}
      <SentencePairs pairs={await pairs('show', TO_SHOW)} locale={locale} label={t('german')} isLarge />
      <PrintButton>{takeaway('print')}</PrintButton>
      <h2 className={styles.heading}>{t('phone.heading')}</h2>
      <SentencePairs pairs={await pairs('phone.items', ON_THE_PHONE)} locale={locale} label={t('german')} />
    </main>
  );
}

/** The sentences in one language, for somebody who speaks `spoken`; languages are named in the sentence's language. */
async function readSentences(keys: readonly string[], locale: Locale, spoken: Locale): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: 'sayIt' });
  const terms = await getTranslations({ locale, namespace: 'terms' });
  return keys.map((key) =>
    key.endsWith('.language') ? t(key, { language: terms(`language.${spoken}`) }) : t(key),
  );
}

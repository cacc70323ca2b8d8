import { DEFAULT_LOCALE, getDirection, getLanguageTag, type Locale } from '@/lib/i18n/locales';
import styles from './say-it.module.css';

export interface SentencePair {
  own: string;
  /** Null where the reader's language is German. */
  german: string | null;
}

interface Props {
  pairs: readonly SentencePair[];
  locale: Locale;
  /** "German", said to screen readers before the German sentence. */
  label: string;
  /** To be read from across a desk. */
  isLarge?: boolean;
}

/** Each sentence in the reader's language and, right below it, what the other person reads. */
export function SentencePairs({ pairs, locale, label, isLarge = false }: Props) {
  return (
    <ul className={styles.pairs} data-large={isLarge || undefined}>
      {pairs.map(({ own, german }) => (
        <li key={own} className={styles.pair}>
          <p lang={getLanguageTag(locale)} dir={getDirection(locale)}>
            {own}
          </p>
          {german !== null && (
            <>
              <span className="visually-hidden">{label}: </span>
              <p lang={DEFAULT_LOCALE} dir="ltr" className={styles.german}>
                {german}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

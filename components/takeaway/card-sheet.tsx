import type { NeutralWord } from '@/lib/domain/neutral-word';
import { getDirection, getLanguageTag, type Locale } from '@/lib/i18n/locales';
import type { NeutralWords } from '@/lib/i18n/neutral-words';
import styles from './card-sheet.module.css';

const CARDS_PER_PAGE = 8;

interface Props {
  display: string;
  locales: readonly Locale[];
  word: NeutralWord;
  words: NeutralWords;
}

/** One card on the screen, a page of the same card on paper. */
export function CardSheet(card: Props) {
  return (
    <div className={styles.sheet}>
      {Array.from({ length: CARDS_PER_PAGE }, (_, position) => (
        <div key={position} className={styles.card} data-card data-print-only={position > 0 || undefined}>
          <Card {...card} />
        </div>
      ))}
    </div>
  );
}

function Card({ display, locales, word, words }: Props) {
  return (
    <>
      <p className={styles.words}>
        {locales.map((locale) => (
          <span key={locale} lang={getLanguageTag(locale)} dir={getDirection(locale)}>
            {words[locale][word]}
          </span>
        ))}
      </p>
      <p className={styles.number}>
        <bdi dir="ltr">{display}</bdi>
      </p>
    </>
  );
}

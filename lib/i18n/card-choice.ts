import { isNeutralWord, NEUTRAL_WORDS, type NeutralWord } from '@/lib/domain/neutral-word';
import { getLanguage, LOCALES, type Locale } from './locales';

/** What stands on a card beside the number. */
export interface CardChoice {
  /** The second language; the first is the page's. */
  with: Locale;
  word: NeutralWord;
}

/** The languages that can be the second one on a card: each once, and not the page's own. */
export function secondLocales(locale: Locale): (typeof LOCALES)[number][] {
  return LOCALES.filter(({ code }) => code === getLanguage(code) && code !== getLanguage(locale));
}

/** Reads a choice out of the fields of its form; what is missing or unknown becomes the first choice. */
export function readCardChoice(fields: Readonly<Record<string, unknown>>, locale: Locale): CardChoice {
  const others = secondLocales(locale);
  const second = others.find(({ code }) => code === fields.with) ?? others[0];
  return { with: second?.code ?? locale, word: isNeutralWord(fields.word) ? fields.word : NEUTRAL_WORDS[0] };
}

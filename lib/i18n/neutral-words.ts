import { getTranslations } from 'next-intl/server';
import { NEUTRAL_WORDS, type NeutralWord } from '@/lib/domain/neutral-word';
import { LOCALES, type Locale } from './locales';

export type NeutralWords = Readonly<Record<Locale, Readonly<Record<NeutralWord, string>>>>;

/** The neutral words in every language of the interface. */
export async function loadNeutralWords(): Promise<NeutralWords> {
  const entries = LOCALES.map(async ({ code }) => [code, await wordsIn(code)] as const);
  return Object.fromEntries(await Promise.all(entries)) as NeutralWords;
}

async function wordsIn(locale: Locale): Promise<Record<NeutralWord, string>> {
  const t = await getTranslations({ locale, namespace: 'takeaway.neutralWord' });
  return Object.fromEntries(NEUTRAL_WORDS.map((word) => [word, t(word)])) as Record<NeutralWord, string>;
}

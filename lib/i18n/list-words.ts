import { useLocaleCode } from './use-locale-code';

/** How a language parts the words of a list where it does not use the Latin comma and semicolon. */
const SEPARATORS: Readonly<Record<string, { comma: string; semicolon: string }>> = {
  ar: { comma: '، ', semicolon: '؛ ' },
  fa: { comma: '، ', semicolon: '؛ ' },
  ti: { comma: '፣ ', semicolon: '፤ ' },
  zh: { comma: '、', semicolon: ';' },
};
const LATIN = { comma: ', ', semicolon: '; ' };

type Mark = keyof typeof LATIN;

/** Words one after the other, without an "and". Entries that hold commas themselves want the semicolon. */
export function listWords(words: readonly string[], locale: string, mark: Mark = 'comma'): string {
  return words.join((SEPARATORS[locale] ?? LATIN)[mark]);
}

/** `listWords` in the language of the page. */
export function useListWords(): (words: readonly string[], mark?: Mark) => string {
  const locale = useLocaleCode();
  return (words, mark) => listWords(words, locale, mark);
}

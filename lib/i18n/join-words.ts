import { toFormatTag } from './format-tag';
import { ownWordsOf } from './own-words';

/** Joins words the way an interface language does: "a, b und c". */
export function joinWords(words: readonly string[], locale: string): string {
  const own = ownWordsOf(locale);
  return own?.join(words) ?? new Intl.ListFormat(toFormatTag(locale), { type: 'conjunction' }).format(words);
}

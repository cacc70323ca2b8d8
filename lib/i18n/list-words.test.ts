import { expect, it } from 'vitest';
import { listWords } from './list-words';

it.each([
  ['de', ['Frauen', 'Männer'], 'Frauen, Männer'],
  ['ar', ['نساء', 'رجال'], 'نساء، رجال'],
  ['zh', ['女性', '男性'], '女性、男性'],
  ['ti', ['ሀ', 'ለ'], 'ሀ፣ ለ'],
  ['en', ['women'], 'women'],
  ['en', [], ''],
])('in %s %j is said as "%s"', (locale, words, said) => {
  expect(listWords(words, locale)).toBe(said);
});

it('parts entries that hold commas by semicolons', () => {
  expect(listWords(['a, b', 'c'], 'de', 'semicolon')).toBe('a, b; c');
  expect(listWords(['ا، ب', 'ج'], 'ar', 'semicolon')).toBe('ا، ب؛ ج');
});

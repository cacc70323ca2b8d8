import { expect, it } from 'vitest';
import { LOCALES } from './locales';
import { spokenLanguageOf } from './spoken-language';

it('is known for every language of the interface but German', () => {
  const silent = LOCALES.filter(({ code }) => spokenLanguageOf(code) === null).map(({ code }) => code);
  expect(silent.filter((code) => !code.startsWith('de'))).toEqual([]);
  expect(spokenLanguageOf('de')).toBeNull();
  expect(spokenLanguageOf('en')).toBe('en');
});

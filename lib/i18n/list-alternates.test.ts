import { expect, it } from 'vitest';
import { listAlternates } from './list-alternates';
import { getLanguageTag, LOCALES } from './locales';

it('names the same page in every language, and the German one for everybody else', () => {
  const alternates = listAlternates('/en/centres/some-centre');
  expect(Object.keys(alternates)).toEqual([...LOCALES.map(({ code }) => getLanguageTag(code)), 'x-default']);
  expect(alternates).toMatchObject({
    de: '/de/centres/some-centre',
    en: '/en/centres/some-centre',
    'x-default': '/de/centres/some-centre',
  });
});

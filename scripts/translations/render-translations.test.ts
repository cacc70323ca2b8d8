import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isLocale, LOCALES } from '@/lib/i18n/locales';
import { readGlossary } from './glossary';
import { renderTranslations } from './render-translations';

const keysOf = (code: string) =>
  Object.keys(readGlossary(code) ?? {})
    .filter((key) => key !== 'register')
    .sort();

it('docs/translations.md says what `npm run translations` writes', async () => {
  const document = readFileSync('docs/translations.md', 'utf8');
  expect(await renderTranslations(document)).toBe(document);
});

it('names every language and its file', () => {
  const document = readFileSync('docs/translations.md', 'utf8');
  for (const { code, ownName } of LOCALES) {
    expect(document).toContain(ownName);
    expect(document).toContain(`messages/${code}.json`);
  }
});

it.each(readdirSync('messages/glossary').map((name) => name.replace('.json', '')))(
  'the glossary of "%s" belongs to a language of the interface and has a word for each key term',
  (code) => {
    expect(isLocale(code)).toBe(true);
    expect(keysOf(code)).toHaveLength(30);
    expect(keysOf(code)).toEqual(keysOf('de'));
  },
);

it('refuses a document without its marks', async () => {
  await expect(renderTranslations('# Translations')).rejects.toThrow('has lost the line');
});

import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale';
import { LOCALES } from './locales';

describe('chooseLocale', () => {
  it.each(LOCALES.map(({ code }) => code))('takes "%s" where it is asked for by name', (code) => {
    expect(chooseLocale(code)).toBe(code);
    expect(chooseLocale(`xx, ${code};q=0.5, xy;q=0.9`)).toBe(code);
  });

  it.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9,de;q=0.5', 'en'],
    ['xx;q=1, en;q=0.4, de;q=0.6', 'de'],
    ['DE-at', 'de'],
    ['en;q=0, de;q=0.1', 'de'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['es-419', 'es'],
    ['uk-UA,uk;q=0.9,ru;q=0.8', 'uk'],
    ['zh-TW', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['yue-Hant-HK', 'zh'],
    ['fa-AF', 'fa'],
    ['prs-AF,en;q=0.5', 'fa'],
    ['ar-SY', 'ar'],
    ['ti-ER', 'ti'],
    ['mo', 'ro'],
    ['sr-Cyrl-RS', 'sr'],
    ['sr-Latn', 'sr'],
    ['hr-HR,hr;q=0.9,en-US;q=0.8,en;q=0.7', 'sr'],
    ['bs', 'sr'],
    ['sh', 'sr'],
    ['de-x-ls', 'de-x-ls'],
    ['de-DE,de;q=0.9', 'de'],
  ])('takes the most wished language it has from %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });

  it.each([null, '', '*', ';;;q=', 'en;q=7', 'mk,be;q=0.5', 'x'.repeat(10_000)])(
    'falls back to German for %s',
    (header) => {
      expect(chooseLocale(header)).toBe('de');
    },
  );
});

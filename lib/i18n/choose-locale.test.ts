import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale';

describe('chooseLocale', () => {
  it.each([
    ['en', 'en'],
    ['en-GB,en;q=0.9,de;q=0.5', 'en'],
    ['fr;q=1, en;q=0.4, de;q=0.6', 'de'],
    ['DE-at', 'de'],
    ['en;q=0, de;q=0.1', 'de'],
  ])('takes the most wished language it has from %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });

  it.each([null, '', '*', ';;;q=', 'en;q=7', 'x'.repeat(10_000)])('falls back to German for %s', (header) => {
    expect(chooseLocale(header)).toBe('de');
  });
});

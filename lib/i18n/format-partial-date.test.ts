import { describe, expect, it } from 'vitest';
import { formatPartialDate } from './format-partial-date';

describe('formatPartialDate', () => {
  it.each([
    ['2023', 'de', '2023'],
    ['2023-06', 'de', 'Juni 2023'],
    ['2026-01-14', 'de', '14. Januar 2026'],
    ['2026-01-14', 'en', 'January 14, 2026'],
    ['2020-12', 'en', 'December 2020'],
    ['soon', 'de', 'soon'],
  ])('says %s in %s as %s', (date, locale, words) => {
    expect(formatPartialDate(date, locale)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { fromFormatTag, toFormatTag } from './format-tag';
import { DEFAULT_LOCALE, LOCALES } from './locales';

const codes = LOCALES.map(({ code }) => code);

describe('toFormatTag', () => {
  it('formats German as German', () => {
    expect(toFormatTag('de')).toBe('de-u-ca-gregory-nu-latn');
  });

  it.each(codes)('counts years and writes digits in "%s" as they stand on German letters', (code) => {
    const date = new Intl.DateTimeFormat(toFormatTag(code), { dateStyle: 'long' }).format(
      Date.UTC(2026, 0, 14),
    );
    expect(date).toContain('2026');
    expect(date).toContain('14');
    expect(new Intl.NumberFormat(toFormatTag(code)).format(116016).replace(/\D/g, '')).toBe('116016');
  });

  it.each(codes)('is a tag that leads back to "%s"', (code) => {
    expect(fromFormatTag(toFormatTag(code))).toBe(code);
  });

  it.each(['xx', 'not a tag', ''])(
    'formats “%s”, which is no language of the interface, as German',
    (code) => {
      expect(toFormatTag(code)).toBe(toFormatTag(DEFAULT_LOCALE));
      expect(fromFormatTag(code)).toBe(DEFAULT_LOCALE);
    },
  );
});

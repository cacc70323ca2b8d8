import { describe, expect, it } from 'vitest';
import { formatOpeningHours, isAlwaysOpen } from './format-opening-hours';

describe('formatOpeningHours', () => {
  it.each([
    ['Mo-Th 08:00-20:00; Fr 08:00-15:00', 'de', ['Mo–Do 08:00–20:00', 'Fr 08:00–15:00']],
    ['Mo-Th 08:00-20:00; Fr 08:00-15:00', 'en', ['Mon–Thu 08:00–20:00', 'Fri 08:00–15:00']],
    ['Tu,Th 10:00-12:00,14:00-16:00', 'de', ['Di, Do 10:00–12:00, 14:00–16:00']],
    ['Mo-Su 07:00-22:00', 'en', ['Mon–Sun 07:00–22:00']],
  ])('puts %s into %s', (hours, locale, lines) => {
    expect(formatOpeningHours(hours, locale)).toEqual(lines);
  });

  it('leaves a pattern alone that it does not know', () => {
    expect(formatOpeningHours('Mo 10:00+; PH off', 'de')).toEqual(['Mo 10:00+', 'PH off']);
  });

  it('knows day and night', () => {
    expect(isAlwaysOpen('24/7')).toBe(true);
    expect(isAlwaysOpen('Mo-Su 07:00-22:00')).toBe(false);
  });
});

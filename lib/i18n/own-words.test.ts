import { describe, expect, it } from 'vitest';
import { OWN_WORDS } from './own-words';

const DAY = 14;
const format = (code: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options });

describe.each(Object.entries(OWN_WORDS))('the own words of "%s" are those of the CLDR:', (code, own) => {
  it('dates', () => {
    const months = own.months.map((_, month) => Date.UTC(2026, month, DAY));
    const long = format(code, { year: 'numeric', month: 'long', day: 'numeric' });
    const short = format(code, { year: 'numeric', month: 'long' });
    expect(months).toHaveLength(12);
    expect(own.months.map((name) => own.day(DAY, name, 2026))).toEqual(
      months.map((time) => long.format(time)),
    );
    expect(own.months.map((name) => `${name} 2026`)).toEqual(months.map((time) => short.format(time)));
  });

  it('weekdays', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day));
    expect(own.weekdays).toEqual(days.map((time) => format(code, { weekday: 'short' }).format(time)));
  });

  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c']], [['a', 'b', 'c', 'd']]])(
    'the list %j',
    (words) => {
      expect(own.join(words)).toBe(new Intl.ListFormat(code, { type: 'conjunction' }).format(words));
    },
  );

  it('kilometres', () => {
    const { format: say } = new Intl.NumberFormat(code, { style: 'unit', unit: 'kilometer' });
    expect(`25 ${own.kilometre}`).toBe(say(25).replace('\u00A0', ' '));
  });
});

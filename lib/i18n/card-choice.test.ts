import { describe, expect, it } from 'vitest';
import { readCardChoice, secondLocales } from './card-choice';

describe('secondLocales', () => {
  it.each(['de', 'de-x-ls'] as const)('offers no German beside “%s”', (locale) => {
    expect(secondLocales(locale).filter(({ code }) => code.startsWith('de'))).toEqual([]);
  });

  it('offers German once beside any other language', () => {
    expect(secondLocales('ar').filter(({ code }) => code.startsWith('de'))).toHaveLength(1);
  });
});

describe('readCardChoice', () => {
  it('reads what was chosen', () => {
    expect(readCardChoice({ with: 'en', word: 'practice' }, 'de')).toEqual({ with: 'en', word: 'practice' });
  });

  it('begins with German as the second language, on a German page with the next', () => {
    expect(readCardChoice({}, 'en')).toEqual({ with: 'de', word: 'info' });
    expect(readCardChoice({}, 'de')).toEqual({ with: 'en', word: 'info' });
  });

  it.each([{ with: 'de', word: 'Beratung' }, { with: 'xx', word: ['info'] }, { with: ['en'] }])(
    'puts nothing unknown on a card: %o',
    (fields) => expect(readCardChoice(fields, 'de')).toEqual({ with: 'en', word: 'info' }),
  );
});

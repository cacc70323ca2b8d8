import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, NUMBER_STEPS, WHAT_ANSWERS, WHO_ANSWERS } from '@/lib/domain/number-answers';
import { PLACES } from '@/lib/testing/places-in-play';
import { parseNumberParams, toNumberParams } from './number-params';

describe('the address of the way to one number', () => {
  it('says again what was answered', () => {
    const answered = fc.record({
      what: fc.constantFrom(null, ...WHAT_ANSWERS),
      who: fc.constantFrom(null, ...WHO_ANSWERS),
      step: fc.constantFrom(...NUMBER_STEPS),
    });
    fc.assert(
      fc.property(answered, ({ step, ...answers }) => {
        const params = toNumberParams({ answers: { ...NO_ANSWERS, ...answers }, step });
        expect(parseNumberParams(Object.fromEntries(params))).toEqual({ ...answers, step });
      }),
    );
  });

  it('is empty at the beginning, and names a place by its official key', () => {
    expect(toNumberParams({ answers: NO_ANSWERS, step: 'what' }).toString()).toBe('');
    const answers = { ...NO_ANSWERS, place: PLACES.halle };
    expect(toNumberParams({ answers, step: 'result' }).get('place')).toBe('municipality:15002000');
  });

  it('reads whatever comes', () => {
    const nothing = { what: null, who: null, step: 'what' };
    const record = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(record, (input) => {
        expect(parseNumberParams(input)).toEqual(nothing);
      }),
    );
    expect(parseNumberParams({ what: 'x', who: ['y'], step: '__proto__' })).toEqual(nothing);
    expect(parseNumberParams({ what: ['work', 'sex'] })).toEqual({ ...nothing, what: 'work' });
  });
});

import { expect, it } from 'vitest';
import { isolateArguments } from './isolate-arguments';

const isolated = (name: string) => `\u2068{${name}}\u2069`;

it.each([
  ['nothing to isolate', 'nothing to isolate'],
  ['Near {place}.', `Near ${isolated('place')}.`],
  ['{ centre } in {place}', `\u2068{ centre }\u2069 in ${isolated('place')}`],
  ['{day, date, long}', '{day, date, long}'],
  [
    '{count, plural, one {# in {place}} other {KOK}}',
    `{count, plural, one {# in ${isolated('place')}} other {KOK}}`,
  ],
  [
    '{basis, select, mandate {{centre}, by law} other {{n, plural, other {{centre}}}}}',
    `{basis, select, mandate {${isolated('centre')}, by law} other {{n, plural, other {${isolated('centre')}}}}}`,
  ],
])('turns “%s” into “%s”', (message, result) => {
  expect(isolateArguments(message)).toBe(result);
});

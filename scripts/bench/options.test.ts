import { expect, it } from 'vitest';
import { OperatorError } from '@/lib/errors';
import { parseOptions } from './options';

it('measures four sizes when nothing is said', () => {
  expect(parseOptions([]).sizes).toEqual([60, 1_000, 10_000, 100_000]);
});

it('takes sizes in any order, each once', () => {
  expect(parseOptions(['--sizes', '1000,60,1000']).sizes).toEqual([60, 1_000]);
});

it('keeps the sizes that were asked for when it is to be quick', () => {
  const { sizes, browserRuns } = parseOptions(['--quick', '--sizes', '5']);
  expect({ sizes, browserRuns }).toEqual({ sizes: [5], browserRuns: 1 });
});

it.each([['--sizes', 'many'], ['--sizes', '0'], ['--sizes', '1e9'], ['--sizes', ''], ['--fast']])(
  'refuses %s %s',
  (...args) => {
    expect(() => parseOptions(args.filter((arg) => arg !== undefined))).toThrow(OperatorError);
  },
);

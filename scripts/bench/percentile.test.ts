import { describe, expect, it } from 'vitest';
import { median, percentile } from './percentile';

const oneToHundred = Array.from({ length: 100 }, (_, i) => 100 - i);

describe('percentile', () => {
  it.each([
    [0, 1],
    [0.5, 50],
    [0.99, 99],
    [0.991, 100],
    [1, 100],
  ])('of 1 to 100 at %d is %d, whatever their order', (share, expected) => {
    expect(percentile(oneToHundred, share)).toBe(expected);
  });

  it('orders numbers as numbers', () => {
    expect(percentile([10, 9, 100], 1)).toBe(100);
  });

  it('is the slowest of few values at 99 %', () => {
    expect(percentile([1, 2, 3], 0.99)).toBe(3);
  });

  it('refuses an empty list', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

it('takes the middle as median', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
});

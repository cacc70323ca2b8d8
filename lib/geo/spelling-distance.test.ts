import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneErrorApart, spellingDistance } from './spelling-distance';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('spellingDistance', () => {
  it.each([
    ['rosenheim', 'rosenheim', 0],
    ['rosenhiem', 'rosenheim', 1],
    ['rosnheim', 'rosenheim', 1],
    ['rosenheimm', 'rosenheim', 1],
    ['rosemheim', 'rosenheim', 1],
    ['rsenhiem', 'rosenheim', 2],
    ['kiel', 'koeln', 2],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(spellingDistance(a, b, 5)).toBe(distance);
  });

  it('stops counting beyond what is asked', () => {
    expect(spellingDistance('aaaaaa', 'bbbbbb', 2)).toBe(3);
  });
});

describe('isOneErrorApart', () => {
  it('says what the full measure says', () => {
    fc.assert(
      fc.property(word, word, (a, b) => isOneErrorApart(a, b) === spellingDistance(a, b, 6) <= 1),
      {
        numRuns: 5_000,
      },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findNeighbour } from './find-neighbour';

const at = (x: number, y: number) => ({ x, y });
const here = at(0, 0);

describe('findNeighbour', () => {
  it('takes the nearest marker in the direction of the key', () => {
    const near = at(10, 2);
    expect(findNeighbour(here, [at(30, 0), near, at(-5, 0)], 'right')).toBe(near);
  });

  it('prefers what lies straight ahead to what is nearer but aside', () => {
    const ahead = at(0, -20);
    expect(findNeighbour(here, [at(9, -10), ahead], 'up')).toBe(ahead);
  });

  it('takes what lies aside when nothing lies ahead, so that no marker is out of reach', () => {
    const aside = at(50, 5);
    expect(findNeighbour(here, [aside], 'down')).toBe(aside);
  });

  it('never goes backwards or stays', () => {
    expect(findNeighbour(here, [here, at(10, 0), at(0, 10)], 'left')).toBeNull();
  });
});

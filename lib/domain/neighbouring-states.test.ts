import { expect, it } from 'vitest';
import { STATES } from './area';
import { neighboursOf } from './neighbouring-states';

const codes = STATES.map(({ code }) => code);

it('neighbours are neighbours both ways, never of themselves, once, in the order of the key', () => {
  for (const state of codes) {
    const neighbours = neighboursOf(state);
    expect(neighbours).not.toContain(state);
    expect(neighbours).toEqual(codes.filter((code) => neighbours.includes(code)));
    for (const other of neighbours) expect(neighboursOf(other), `${other} – ${state}`).toContain(state);
  }
});

it('every Land has one, and there are 29 borders between them', () => {
  const counts = codes.map((state) => neighboursOf(state).length);
  expect(Math.min(...counts)).toBe(1);
  expect(counts.reduce((sum, count) => sum + count, 0) / 2).toBe(29);
});

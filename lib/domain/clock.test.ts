import { expect, it } from 'vitest';
import { clockCorrection } from './clock';

const HOUR = 3_600_000;
const server = Date.parse('2026-11-21T12:00:00Z');

it.each([
  ['agrees', 0, 0],
  ['is read a slow minute later', 60_000, 0],
  ['is nearly five minutes ahead', 299_999, 0],
  ['is five minutes ahead', 300_000, -300_000],
  ['is nine hours ahead', 9 * HOUR, -9 * HOUR],
  ['is a day behind', -24 * HOUR, 24 * HOUR],
])('a device whose clock %s', (_, ahead, correction) => {
  expect(clockCorrection(server, server + ahead)).toBe(correction);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Attempts } from './attempts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const fail = () => Promise.reject(new Error('no database'));

it('goes on after a failure and counts it', async () => {
  const attempts = new Attempts(new AbortController().signal);
  const figures = {};
  await attempts.measure('first', figures, fail);
  await attempts.measure('second', figures, async () => ({ loadMs: 1 }));
  expect(figures).toEqual({ loadMs: 1 });
  expect(attempts.failures).toBe(1);
  expect(console.error).toHaveBeenCalledWith('first: FAILED: no database');
});

it('stops in the middle of a measurement, after what it needed has been put away', async () => {
  const controller = new AbortController();
  const attempts = new Attempts(controller.signal);
  let isPutAway = false;
  const run = attempts.attempt('app', async () => {
    try {
      await attempts.measure('load', {}, () => new Promise(() => undefined));
    } finally {
      isPutAway = true;
    }
  });
  controller.abort(new Error('stop'));
  await expect(run).rejects.toThrow('stop');
  expect(isPutAway).toBe(true);
  await expect(attempts.attempt('next', async () => undefined)).rejects.toThrow('stop');
});

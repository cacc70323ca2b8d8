import type { Minute } from './timetable';

const MILLISECONDS_PER_MINUTE = 60_000;

/** A page may take minutes to come alive on a slow line; a smaller difference is no sign of a wrong clock. */
const TOLERATED_MINUTES = 5;

/** The minute that has begun, of a time in milliseconds since 1970. */
export function toMinute(milliseconds: number): Minute {
  return Math.floor(milliseconds / MILLISECONDS_PER_MINUTE);
}

/**
 * By how many milliseconds a device's clock is to be corrected: it said `deviceTime` when a page came alive that the
 * server had rendered at `serverTime`. Clocks that agree within minutes are left alone.
 */
export function clockCorrection(serverTime: number, deviceTime: number): number {
  const difference = serverTime - deviceTime;
  return Math.abs(difference) < TOLERATED_MINUTES * MILLISECONDS_PER_MINUTE ? 0 : difference;
}

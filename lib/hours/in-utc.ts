import 'server-only';

/**
 * Does synchronous work while the process reckons in UTC. Where clocks change, the calendar library miscounts weeks
 * and cannot name the times that are left out one night in spring.
 */
export function inUtc<T>(work: () => T): T {
  const zone = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    return work();
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

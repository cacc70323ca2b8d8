import { median, percentile } from './percentile';

/** Milliseconds of one call. */
export function timed(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

/** Median and p99 of a call per item, in ms, after a round over the first of them that warms up. */
export function timeEach<T>(
  items: readonly T[],
  work: (item: T) => unknown,
): { median: number; p99: number } {
  items.slice(0, items.length / 5).forEach(work);
  const times = items.map((item) => timed(() => work(item)));
  return { median: median(times), p99: percentile(times, 0.99) };
}

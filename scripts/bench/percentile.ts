/**
 * The smallest value that at least this share (0 to 1) of the values does not exceed (nearest rank): always one that
 * was measured. @throws RangeError when there is none.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
}

/** The value in the middle; of an even number of values the lower of the two. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

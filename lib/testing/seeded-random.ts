/** Chances that come out the same on every machine and every run for the same seed. */
export interface SeededRandom {
  /** True in this share of cases (0 to 1). */
  happens(share: number): boolean;
  pick<T>(values: readonly [T, ...T[]]): T;
}

/** Mulberry32, a small public-domain generator by Tommy Ettinger: good enough to mix facts, for nothing secret. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    happens: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}

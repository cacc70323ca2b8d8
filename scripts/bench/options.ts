import { parseArgs } from 'node:util';
import { OperatorError } from '@/lib/errors';

export interface BenchOptions {
  /** How many centres to generate, ascending. */
  sizes: readonly number[];
  /** Of each page that is put under load. */
  loadSeconds: number;
  /** Repetitions in the browser; the median counts. */
  browserRuns: number;
  /** Random texts for the place field. */
  fuzzTexts: number;
}

const THOROUGH: BenchOptions = {
  sizes: [60, 1_000, 10_000, 100_000],
  loadSeconds: 8,
  browserRuns: 5,
  fuzzTexts: 100_000,
};
const QUICK: BenchOptions = { sizes: [60, 1_000], loadSeconds: 2, browserRuns: 1, fuzzTexts: 5_000 };

/** As many as a seed may hold. */
const SIZE_MAX = 200_000;

/**
 * `--sizes 60,1000` and `--quick` (small sizes, short loads, one run in the browser, few random texts).
 * @throws OperatorError for anything else.
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { sizes, quick } = readArguments(args);
  const chosen = quick ? QUICK : THOROUGH;
  return sizes === undefined ? chosen : { ...chosen, sizes: parseSizes(sizes) };
}

function readArguments(args: readonly string[]) {
  const options = { sizes: { type: 'string' }, quick: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new OperatorError(`npm run bench knows --sizes and --quick: ${(error as Error).message}`);
  }
}

function parseSizes(list: string): number[] {
  const sizes = list.split(',').map(Number);
  const isSize = (size: number) => Number.isInteger(size) && size >= 1 && size <= SIZE_MAX;
  if (!sizes.every(isSize))
    throw new OperatorError(
      `--sizes: expected whole numbers from 1 to ${SIZE_MAX} like 60,1000, got ${list}.`,
    );
  return [...new Set(sizes)].sort((a, b) => a - b);
}

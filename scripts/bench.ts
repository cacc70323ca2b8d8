/**
 * Measures the app with generated centres and prints a table.
 *   npm run bench [-- [--sizes 60,1000] [--quick]]
 * What fails is missing in the table; then the exit code is 1.
 */
import os from 'node:os';
import { OperatorError } from '@/lib/errors';
import { Attempts } from './bench/attempts';
import { parseOptions } from './bench/options';
import { PLACE_FIGURES } from './bench/figures';
import { findPlaceFigures } from './bench/node-figures';
import { toTable } from './bench/table';
import { buildApp } from './start/build-app';
import { generateClient } from './start/generate-client';

function stopRequest(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2));
  const stopping = stopRequest();
  await generateClient(stopping);
  const env: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await buildApp(env, stopping, () => console.error('Building the app …'));
  // Loaded late: it needs the client that has just been generated.
  const { runBench } = await import('./bench/run-bench');
  const attempts = new Attempts(stopping);
  const placeFigures: Record<string, number> = {};
  await attempts.measure('places', placeFigures, () => findPlaceFigures(options.fuzzTexts));
  const measurements = await runBench(options, attempts);
  const cpus = os.cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus.length} × ${cpus[0]?.model}, Node ${process.version}\n`,
  );
  console.log(toTable(measurements));
  console.log(
    `\n${toTable(new Map([[placeFigures.centres ?? 0, placeFigures]]), PLACE_FIGURES, 'First centres')}`,
  );
  if (placeFigures.fuzzBroken) console.error('Random texts broke the search for places.');
  return attempts.failures + (placeFigures.fuzzBroken ?? 0);
}

try {
  process.exit((await main()) > 0 ? 1 : 0);
} catch (error) {
  if ((error as Error).name === 'AbortError') console.error('Stopped.');
  else console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { parseEnv } from '@/lib/env';
import { until } from '../embedded-postgres/processes';

/** The start command as a process, with the stub app. */
export interface StartRun {
  child: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  /** What the stub app tells of itself, once it is announced. @throws Error when the start ends before. */
  app: () => Promise<{ pid: number; databaseUrl: string }>;
  /** The exit code, null after a signal. */
  ended: Promise<number | null>;
}

// A developer's own .env and shell settings must not reach a test.
const nothingSet = Object.fromEntries(Object.keys(parseEnv({})).map((name) => [name, '']));

async function askApp(run: StartRun, port: number): Promise<{ pid: number; databaseUrl: string }> {
  await until(() => run.stdout().includes('The app runs at') || run.child.exitCode !== null, 40_000);
  if (!run.stdout().includes('The app runs at'))
    throw new Error(`It did not start: ${run.stdout()}${run.stderr()}`);
  const response = await fetch(`http://127.0.0.1:${port}`);
  return (await response.json()) as { pid: number; databaseUrl: string };
}

/** Runs the start command with the stub app and these settings, and no others. */
export function runStart(settings: { PORT: string } & Record<string, string>): StartRun {
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/testing/start-with-stub.ts'];
  const env = { ...process.env, ...nothingSet, ...settings };
  const child = spawn(process.execPath, words, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
  const run: StartRun = {
    child,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    app: () => askApp(run, Number(settings.PORT)),
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
  return run;
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../embedded-postgres/free-port';
import { until } from '../embedded-postgres/processes';
import { endChild, hasEnded, spawnNode } from '../start/child-process';

const START_MS_MAX = 5 * 60_000;

export interface RunningApp {
  /** Without a slash at the end. */
  url: string;
  /** From the start of the process to its first answer. */
  readyMs: number;
  /** What the process holds now, in MB; null where the system does not tell. */
  rssMb(): Promise<number | null>;
  stop(): Promise<void>;
}

/** Serves the app that has been built from this database, on a port of its own. */
export async function runBuiltApp(databaseUrl: string): Promise<RunningApp> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'bench-app-'));
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
  };
  const startedAt = performance.now();
  const app = spawnNode(
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port],
    env,
    'pipe',
  );
  let output = '';
  for (const stream of [app.stdout, app.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const stop = async () => {
    await endChild(app);
    await rm(dataDirectory, { recursive: true, force: true });
  };
  const isDecided = async () => hasEnded(app) || (await isHealthy(url));
  if (!(await until(isDecided, START_MS_MAX)) || hasEnded(app)) {
    await stop();
    throw new Error(`The app does not answer: ${output.trim()}`);
  }
  return { url, readyMs: performance.now() - startedAt, rssMb: () => rssOf(app.pid), stop };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false; // not listening yet
  }
}

async function rssOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
}

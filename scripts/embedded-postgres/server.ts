import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fchownSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { OperatorError } from '@/lib/errors';
import { type Binaries } from './binaries';
import { type Cluster, plainEnvironment } from './cluster';
import { freePort } from './free-port';
import { findPostmaster, readPostmaster } from './postmaster';
import { endProcess, until } from './processes';

export interface ServerOptions {
  /** False only for tests: faster, but loses data when the machine dies. */
  isDurable: boolean;
  /** Where to listen on 127.0.0.1; a free port when undefined. */
  port: number | undefined;
}

export interface RunningServer {
  pid: number;
  port: number;
  /** Whether somebody else started it. */
  isReused: boolean;
}

function serverSettings(port: number, isDurable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What visitors and editors enter stays out of the log.
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

// In a process group of its own, so that Ctrl-C reaches the app first.
function spawnServer(binaries: Binaries, cluster: Cluster, settings: string[]): ChildProcess {
  const { prefix, ids } = cluster.account;
  const log = openSync(cluster.logFile, 'w', 0o600);
  if (ids.uid !== undefined && ids.gid !== undefined) fchownSync(log, ids.uid, ids.gid);
  const [command = '', ...words] = [...prefix, binaries.postgres, '-D', cluster.directory, ...settings];
  const child = spawn(command, words, {
    ...ids,
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
  return child;
}

async function lastComplaint(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n');
  const worst = lines.findLast((line) => /(FATAL|PANIC|ERROR):/.test(line)) ?? lines.at(-1) ?? '';
  return worst.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}

const isPassing = (complaint: string) => /lock file|shared memory|could not create any TCP/.test(complaint);

type Outcome = { server: RunningServer } | { complaint: string };

async function launch(binaries: Binaries, cluster: Cluster, options: ServerOptions): Promise<Outcome> {
  const port = options.port ?? (await freePort());
  const child = spawnServer(binaries, cluster, serverSettings(port, options.isDurable));
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', async () => (failure ??= (await lastComplaint(cluster.logFile)) || 'it ended at once'));
  let isReady = false;
  await until(async () => {
    const found = await readPostmaster(cluster.directory);
    isReady = found?.pid === child.pid && found?.isReady === true;
    return isReady || failure !== undefined;
  }, 60_000);
  if (isReady && child.pid) return { server: { pid: child.pid, port, isReused: false } };
  if (child.pid && failure === undefined) await endProcess(child.pid, [['SIGQUIT', 2000]]);
  return { complaint: failure ?? 'it takes longer than a minute' };
}

/**
 * Finds the server that runs on the cluster, or starts one. What passes by itself (a lock file, memory or a port that
 * is just being given back) is tried again.
 * @throws OperatorError with the server's own words when it does not start.
 */
export async function findOrStartServer(
  binaries: Binaries,
  cluster: Cluster,
  options: ServerOptions,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const running = await findPostmaster(cluster.directory);
    if (running) return { pid: running.pid, port: running.port, isReused: true };
    const outcome = await launch(binaries, cluster, options);
    if ('server' in outcome) return outcome.server;
    if (attempt === 10 || !isPassing(outcome.complaint)) {
      throw new OperatorError(`The database in ${cluster.directory} does not start: ${outcome.complaint}.`);
    }
    await delay(300);
  }
}

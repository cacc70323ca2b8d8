import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError } from '@/lib/errors';
import { commandLineOf, isAlive, until } from './processes';

/** A running server, as its own pid file describes it. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

const pidFileOf = (clusterDirectory: string) => path.join(clusterDirectory, 'postmaster.pid');

/** Reads postmaster.pid: line 1 is the process, line 4 the port, line 8 the state. Null when there is none. */
export async function readPostmaster(clusterDirectory: string): Promise<Postmaster | null> {
  const text = await readFile(pidFileOf(clusterDirectory), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port, isReady: lines[7] === 'ready' } : null;
}

/**
 * The server that runs on a cluster, waited for while it is starting or stopping; null when there is none.
 * @throws OperatorError when it does neither within 8 seconds.
 */
export async function findPostmaster(clusterDirectory: string): Promise<Postmaster | null> {
  let found: Postmaster | null = null;
  const isSettled = async () => {
    found = await readPostmaster(clusterDirectory);
    return !found || found.isReady || !isAlive(found.pid);
  };
  if (!(await until(isSettled, 8000))) {
    throw new OperatorError(
      `The database in ${clusterDirectory} neither starts nor stops: end its PostgreSQL process.`,
    );
  }
  return withoutStale(found, clusterDirectory);
}

async function withoutStale(found: Postmaster | null, clusterDirectory: string): Promise<Postmaster | null> {
  if (!found) return null;
  const isDead = !isAlive(found.pid);
  if (!isDead && commandLineOf(found.pid).includes(clusterDirectory)) return found;
  // The number may have gone to another process since: PostgreSQL would take that for itself and refuse.
  await rm(pidFileOf(clusterDirectory), { force: true });
  return null;
}

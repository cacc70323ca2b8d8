import { existsSync } from 'node:fs';
import { applyMigrations } from '@/lib/db/migrate';
import { getEnv, type Env } from '@/lib/env';
import { OperatorError } from '@/lib/errors';
import { checkPort } from './check-port';
import { endChild, spawnNode } from './child-process';
import { openDatabase } from './database';
import { refuseEnd, urlOf, waitForAnswer } from './run-app';

/** What differs between running the real app and testing the start itself. */
export interface StartParts {
  generateClient(stopping: AbortSignal): Promise<boolean>;
  /** Fills an empty database. @returns what it did, in lines. */
  seed(databaseUrl: string): Promise<string[]>;
  build(env: NodeJS.ProcessEnv, stopping: AbortSignal, announce: () => void): Promise<boolean>;
  /** Node's arguments that serve the app. */
  appCommand(env: Env): string[];
}

type Cleanup = () => Promise<void>;

function readSettings(): Env {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return getEnv();
}

/** Aborted when somebody asks us to stop: Ctrl-C, a service manager, a closed terminal. */
function stopRequest(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

/** The result of `work`, or a rejection as soon as we are asked to stop. */
async function unlessStopped<T>(stopping: AbortSignal, work: Promise<T>): Promise<T> {
  stopping.throwIfAborted();
  const stopped = new Promise<never>((_, reject) => {
    stopping.addEventListener('abort', () => reject(stopping.reason as Error), { once: true });
  });
  return Promise.race([work, stopped]);
}

async function prepareDatabase(parts: StartParts, stopping: AbortSignal, databaseUrl: string): Promise<void> {
  const applied = await applyMigrations(databaseUrl);
  console.log(`Migrations: ${applied.length > 0 ? `applied ${applied.join(', ')}` : 'none were due'}.`);
  console.log(`Database client: ${(await parts.generateClient(stopping)) ? 'generated' : 'up to date'}.`);
  for (const line of await parts.seed(databaseUrl)) console.log(line);
}

async function runUntilStopped(
  parts: StartParts,
  stopping: AbortSignal,
  cleanups: Cleanup[],
): Promise<never> {
  const env = readSettings();
  await checkPort(env.HOST, env.PORT);
  const database = await openDatabase(env);
  cleanups.push(database.stop);
  await unlessStopped(stopping, prepareDatabase(parts, stopping, database.databaseUrl));
  const appEnv: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: database.databaseUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const isNew = await parts.build(appEnv, stopping, () =>
    console.log('Build: making it, this takes a minute …'),
  );
  console.log(`Build: ${isNew ? 'made' : 'up to date'}.`);
  stopping.throwIfAborted();
  const app = spawnNode(parts.appCommand(env), appEnv, 'inherit');
  cleanups.push(() => endChild(app));
  await unlessStopped(stopping, waitForAnswer(app, urlOf(env.HOST, env.PORT)));
  console.log(`The app runs at ${urlOf(env.HOST, env.PORT)} – Ctrl-C ends it.`);
  return unlessStopped(stopping, refuseEnd(app));
}

/**
 * Runs everything around the app until it is asked to stop or something fails; then nothing of it is left running.
 * @returns the exit code: 0 after a request to stop, 1 after a failure, whose reason is on stderr.
 */
export async function start(parts: StartParts): Promise<0 | 1> {
  const stopping = stopRequest();
  const cleanups: Cleanup[] = [];
  try {
    return await runUntilStopped(parts, stopping, cleanups);
  } catch (error) {
    if (stopping.aborted) console.log('Stopping the app and the database …');
    else console.error(error instanceof OperatorError ? error.message : error);
    return stopping.aborted ? 0 : 1;
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}

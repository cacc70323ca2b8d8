import path from 'node:path';
import { connect } from '@/lib/db/connect';
import { type Env } from '@/lib/env';
import { isAlive } from '../embedded-postgres/processes';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres';

export interface Database {
  databaseUrl: string;
  stop(): Promise<void>;
}

const watchMs = 1000;

async function joinGiven(databaseUrl: string): Promise<Database> {
  const { host } = new URL(databaseUrl);
  const client = await connect(databaseUrl);
  await client.end();
  console.log(`Database: using the server at ${host}.`);
  return { databaseUrl, stop: async () => undefined };
}

/** Runs our own server and starts it again, on the same port, when it dies under the app. */
async function runOwn(dataDirectory: string): Promise<Database> {
  let server = await startEmbeddedPostgres({ dataDirectory });
  const { databaseUrl, port } = server;
  console.log(
    `Database: ${server.isReused ? 'was running already' : 'started'}, PostgreSQL in ${dataDirectory}.`,
  );
  let reviving: Promise<void> | undefined;
  const revive = async () => {
    console.error('Database: it has died; starting it again.');
    server = await startEmbeddedPostgres({ dataDirectory, port }).catch((error) => {
      console.error(error.message);
      return server;
    });
    reviving = undefined;
  };
  const watch = setInterval(() => {
    if (!isAlive(server.pid)) reviving ??= revive();
  }, watchMs);
  const stop = async () => {
    clearInterval(watch);
    await reviving;
    await server.stop();
  };
  return { databaseUrl, stop };
}

/**
 * The database of the settings: the server of DATABASE_URL, or our own in the data directory.
 * @throws OperatorError when it cannot be reached or started.
 */
export function openDatabase(env: Env): Promise<Database> {
  return env.DATABASE_URL ? joinGiven(env.DATABASE_URL) : runOwn(path.join(env.DATA_DIR, 'postgres'));
}

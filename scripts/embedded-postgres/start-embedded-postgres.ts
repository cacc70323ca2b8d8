import path from 'node:path';
import { Client } from 'pg';
import { OperatorError } from '@/lib/errors';
import { locateBinaries } from './binaries';
import { type Cluster, openCluster, role } from './cluster';
import { endProcess } from './processes';
import { findOrStartServer, type RunningServer } from './server';

export interface EmbeddedPostgres {
  databaseUrl: string;
  pid: number;
  port: number;
  /** Whether the server was running already. */
  isReused: boolean;
  /** Ends the server within 5 seconds; one that was running already goes on while others are connected. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Where the data are kept; made when missing. */
  dataDirectory: string;
  /** False only for tests: faster, but loses data when the machine dies. Default true. */
  isDurable?: boolean;
  /** Where to listen on 127.0.0.1. Default: a free port. */
  port?: number;
}

const database = role;

async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // a connection that breaks makes the next query fail; that is enough
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  await withConnection(maintenanceUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${database}`).catch((error) => {
      if (error.code !== '42P04') throw error; // another start of the app was faster
    });
  });
}

async function hasOtherClients(maintenanceUrl: string): Promise<boolean> {
  const others = `SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;
  return withConnection(maintenanceUrl, async (client) =>
    Boolean((await client.query(others)).rowCount),
  ).catch(() => false);
}

function handle(cluster: Cluster, server: RunningServer): EmbeddedPostgres {
  const urlOf = (name: string) => `postgresql://${role}:${cluster.password}@127.0.0.1:${server.port}/${name}`;
  return {
    ...server,
    databaseUrl: urlOf(database),
    async stop() {
      if (server.isReused && (await hasOtherClients(urlOf('postgres')))) return;
      await endProcess(server.pid, [
        ['SIGINT', 2500],
        ['SIGQUIT', 1000],
        ['SIGKILL', 500],
      ]);
    },
  };
}

/**
 * Starts a real PostgreSQL on a directory of its own, or joins the one that already runs there. It listens on
 * 127.0.0.1 only and outlives this process unless stopped.
 * @throws OperatorError when the directory cannot be used or the server does not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDirectory = path.resolve(options.dataDirectory);
  const binaries = await locateBinaries();
  const cluster = await openCluster(dataDirectory, binaries);
  const server = await findOrStartServer(binaries, cluster, {
    isDurable: options.isDurable ?? true,
    port: options.port,
  });
  const embedded = handle(cluster, server);
  try {
    await ensureDatabase(embedded.databaseUrl.replace(/[^/]+$/, 'postgres'));
  } catch (error) {
    if (!server.isReused) await embedded.stop();
    throw new OperatorError(`The database in ${dataDirectory} does not answer: ${(error as Error).message}.`);
  }
  return embedded;
}

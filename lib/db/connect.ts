import 'server-only';
import { Client } from 'pg';
import { OperatorError } from '@/lib/errors';

const connectMs = 5000;

function whyNot(error: Error & { code?: string }, url: URL): string {
  const at = `the database server at ${url.hostname}:${url.port || 5432}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  const role = decodeURIComponent(url.username);
  const reasons: Record<string, string> = {
    ECONNREFUSED: `nothing answers at ${url.hostname}:${url.port || 5432}`,
    ENOTFOUND: `there is no host named ${url.hostname}`,
    EAI_AGAIN: `the host name ${url.hostname} cannot be looked up`,
    '28P01': `${at} refuses the password of "${role}"`,
    '28000': `${at} does not let "${role}" in`,
    '3D000': `${at} has no database "${database}"`,
  };
  if (/timeout/i.test(error.message)) return `${at} does not answer within ${connectMs / 1000} seconds`;
  return reasons[error.code ?? ''] ?? `${at} says: ${error.message || error.code}`;
}

/**
 * Opens one connection, waiting at most 5 seconds for the server.
 * @throws OperatorError that says which part of DATABASE_URL does not work; it never holds the password.
 */
export async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: connectMs });
  // A connection that breaks later makes the next query fail; as an event alone it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new OperatorError(`DATABASE_URL does not work: ${whyNot(error as Error, new URL(databaseUrl))}.`);
  }
}

/** Opens a connection for `work` and closes it. @throws as `connect` and `work` do. */
export async function withConnection<T>(
  databaseUrl: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connect(databaseUrl);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

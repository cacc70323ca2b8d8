import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from './start-embedded-postgres';

/** A server with an empty database that leaves nothing behind once it is stopped. */
export async function startTemporaryPostgres(): Promise<{ databaseUrl: string; stop: () => Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'postgres-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const server = await startEmbeddedPostgres({
      dataDirectory: path.join(directory, 'postgres'),
      isDurable: false,
    });
    return { databaseUrl: server.databaseUrl, stop: () => server.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

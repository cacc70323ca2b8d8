import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer, type RunningServer } from '../../scripts/testing/start-server';

/** A directory made for the tests: what no real centre shows yet (confidential addresses, closed centres …). */
const fixtureSeed = path.resolve('e2e/setup/fixture-directory.json');

/**
 * Starts the real app as a visitor's server would run – `npm start` on an empty data directory – once with the
 * project's own seed, and once with the fixture directory where there is one. Their addresses are in
 * `E2E_BASE_URL` and `E2E_FIXTURE_BASE_URL`; a server that is named there already is used as it is.
 */
export default async function startApp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'locator-e2e-'));
  const servers: RunningServer[] = [];
  const stopAll = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const startUnlessNamed = async (variable: string, settings: Record<string, string>) => {
    if (process.env[variable]) return;
    const server = await startServer(settings);
    servers.push(server);
    process.env[variable] = server.url;
  };
  try {
    await startUnlessNamed('E2E_BASE_URL', { DATA_DIR: path.join(folder, 'real') });
    if (existsSync(fixtureSeed)) {
      const settings = { DATA_DIR: path.join(folder, 'fixture'), SEED_FILE: fixtureSeed };
      await startUnlessNamed('E2E_FIXTURE_BASE_URL', settings);
    }
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}

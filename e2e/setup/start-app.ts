import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { startServer, type RunningServer } from '../../scripts/testing/start-server';

/** A directory made for the tests: what no real centre shows yet (confidential addresses, closed centres …). */
const fixtureSeed = path.resolve('e2e/setup/fixture-directory.json');

/**
 * Starts the real app as a visitor's server would run – `npm start` on an empty data directory – once with the
 * project's own seed, and once with the fixture directory. Their addresses are in
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
    const settings = { DATA_DIR: path.join(folder, 'fixture'), SEED_FILE: await writeSeedOfToday(folder) };
    await startUnlessNamed('E2E_FIXTURE_BASE_URL', settings);
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}

/** Hours are relied on for twelve months: what the fixture calls confirmed "today" must be, whenever the tests run. */
async function writeSeedOfToday(folder: string): Promise<string> {
  const seed = await readFile(fixtureSeed, 'utf8');
  const file = path.join(folder, 'fixture-directory.json');
  await writeFile(file, seed.replaceAll('"today"', JSON.stringify(berlinDay(new Date()))));
  return file;
}

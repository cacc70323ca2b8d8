import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../scripts/embedded-postgres/start-embedded-postgres';
import { startServer, type RunningServer } from '../../scripts/testing/start-server';
import { expect, test } from '@playwright/test';

const isFull = process.env.TEST_FULL === '1';
const clients = 20;
/** How long the database stays away: by requests that were answered meanwhile, in the long version by time. */
const readsAwayMin = 300;
const secondsAway = isFull ? 60 : 0;
const soon = { timeout: 60_000, intervals: [100] };

interface Readers {
  /** Answers so far. */
  reads: () => number;
  /** Every answer that was none: which address, and what came instead. */
  failures: string[];
  stop: () => Promise<void>;
}

/** Clients that read one page after the other, as fast as they come. */
function startReaders(url: string, paths: readonly string[]): Readers {
  let reads = 0;
  let isReading = true;
  const failures: string[] = [];
  const readOne = async (target: string) => {
    const response = await fetch(url + target, { signal: AbortSignal.timeout(30_000) });
    const body = await response.text();
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    if (!body.includes(target.includes('/centres/') ? '<h1' : 'data-centre='))
      throw new Error('no centre in the page');
    reads++;
  };
  const readOn = async (first: number) => {
    for (let i = first; isReading; i++) {
      const target = paths[i % paths.length] ?? '';
      await readOne(target).catch((error: Error) => failures.push(`${target}: ${error.message}`));
    }
  };
  const readers = Array.from({ length: clients }, (_, i) => readOn(i));
  return {
    reads: () => reads,
    failures,
    stop: async () => {
      isReading = false;
      await Promise.all(readers);
    },
  };
}

async function databaseStateOf(url: string): Promise<string> {
  const { database, status } = (await (await fetch(`${url}/api/health`)).json()) as Record<string, string>;
  return `${status}, database ${database}`;
}

const readText = async (address: string) => (await fetch(address)).text();

/** What pages say, by language, while the database is away and the facts may be old. */
const ageNotes = {
  de: 'Die Datenbank ist gerade nicht erreichbar. Die Angaben sind vom ',
  en: 'The database cannot be reached right now. The facts are as of ',
};

async function runSql(databaseUrl: string, text: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

test.describe('when the database dies under the app', () => {
  let folder = '';
  let postgres: EmbeddedPostgres;
  let server: RunningServer;

  test.beforeAll(async () => {
    test.setTimeout(400_000);
    folder = await mkdtemp(path.join(tmpdir(), 'database-away-'));
    postgres = await startEmbeddedPostgres({ dataDirectory: path.join(folder, 'postgres') });
    server = await startServer({ DATABASE_URL: postgres.databaseUrl, DATA_DIR: path.join(folder, 'data') });
  });

  test.afterAll(async () => {
    await server?.stop();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test(`${clients} readers notice nothing, and what changes after its return appears by itself`, async () => {
    test.setTimeout(isFull ? 400_000 : 200_000);
    const { url } = server;
    const readers = startReaders(url, [
      '/de',
      '/en',
      '/de/all',
      '/de?group=women&page=2',
      '/de/centres/ona-berlin',
    ]);
    await expect.poll(readers.reads, soon).toBeGreaterThan(clients);
    expect(await databaseStateOf(url)).toBe('ok, database up');

    expect(await readText(`${url}/de`)).not.toContain(ageNotes.de);

    process.kill(postgres.pid, 'SIGKILL');
    const awaySince = performance.now();
    await expect.poll(() => databaseStateOf(url), soon).toBe('ok, database down');
    for (const [locale, note] of Object.entries(ageNotes))
      for (const path of ['', '/all', '/centres/ona-berlin'])
        expect(await readText(`${url}/${locale}${path}`)).toContain(note);
    const readsBefore = readers.reads();
    const isLongEnough = () =>
      readers.reads() - readsBefore >= readsAwayMin && performance.now() - awaySince >= secondsAway * 1_000;
    await expect.poll(isLongEnough, { timeout: 180_000, intervals: [200] }).toBe(true);
    expect(await databaseStateOf(url)).toBe('ok, database down');

    postgres = await startEmbeddedPostgres({
      dataDirectory: path.join(folder, 'postgres'),
      port: postgres.port,
    });
    await expect.poll(() => databaseStateOf(url), soon).toBe('ok, database up');
    await runSql(
      postgres.databaseUrl,
      `UPDATE centre SET name = 'Nach der Rückkehr' WHERE slug = 'ona-berlin'`,
    );
    const readPage = () => readText(`${url}/de/centres/ona-berlin`);
    await expect.poll(async () => (await readPage()).includes('Nach der Rückkehr'), soon).toBe(true);
    expect(await readPage()).not.toContain(ageNotes.de);

    await readers.stop();
    expect(readers.failures).toEqual([]);
    test.info().annotations.push({ type: 'reads', description: String(readers.reads()) });
  });
});

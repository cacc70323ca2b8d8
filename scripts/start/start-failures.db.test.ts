import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withConnection } from '@/lib/db/connect';
import { createTestDatabase, type TestDatabase } from '@/lib/db/testing/test-database';
import { freePort } from '../embedded-postgres/free-port';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres';
import { runStart } from '../testing/run-start';

// The operator is told within 10 seconds: each of these tests has no longer.
const limit = { timeout: 10_000 };

let directory: string;
let database: TestDatabase;
let listener: Server | undefined;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'start-'));
  database = await createTestDatabase();
});

afterEach(async () => {
  listener?.close();
  listener = undefined;
  await database.drop();
  await rm(directory, { recursive: true });
});

/** Runs the start to its failure; returns its one sentence. */
async function failure(settings: Record<string, string>): Promise<string> {
  const run = runStart({ PORT: String(await freePort()), DATA_DIR: directory, ...settings });
  expect(await run.ended).toBe(1);
  expect(existsSync(path.join(directory, 'postgres/cluster/postmaster.pid'))).toBe(false);
  expect(run.stderr().trim()).not.toContain('\n');
  return run.stderr().trim();
}

async function listen(): Promise<number> {
  const port = await freePort();
  const server = createServer();
  listener = server;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

function given(change: (url: URL) => void): { DATABASE_URL: string } {
  const url = new URL(database.databaseUrl);
  change(url);
  return { DATABASE_URL: url.href };
}

const query = (sql: string) => withConnection(database.databaseUrl, (client) => client.query(sql));

test('a bad setting', limit, async () => {
  expect(await failure({ PORT: 'abc' })).toBe(
    'These settings are wrong: PORT: expected a whole number from 1 to 65535, got "abc".',
  );
  expect(existsSync(path.join(directory, 'postgres'))).toBe(false);
});

test('a port that is taken', limit, async () => {
  const port = await listen();
  expect(await failure({ PORT: String(port) })).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program: set PORT to another one.`,
  );
  expect(existsSync(path.join(directory, 'postgres'))).toBe(false);
});

test('a host that is not this machine', limit, async () => {
  expect(await failure({ HOST: '192.0.2.1' })).toContain('HOST=192.0.2.1 is not an address of this machine');
});

test('a database server that is not there', limit, async () => {
  const port = await freePort();
  expect(await failure(given((url) => (url.port = String(port))))).toBe(
    `DATABASE_URL does not work: nothing answers at 127.0.0.1:${port}.`,
  );
});

test('a database server that accepts and says nothing', limit, async () => {
  const port = await listen();
  expect(await failure(given((url) => (url.port = String(port))))).toContain(
    'does not answer within 5 seconds',
  );
});

test('a wrong password, which is not repeated', limit, async () => {
  const sentence = await failure(given((url) => (url.password = 'not-the-secret')));
  expect(sentence).toMatch(/refuses the password of "\w+"\.$/);
  expect(sentence).not.toContain('not-the-secret');
});

test('a database that does not exist', limit, async () => {
  expect(await failure(given((url) => (url.pathname = '/nowhere')))).toMatch(/has no database "nowhere"\.$/);
});

test('a migration that was changed after it had been applied', limit, async () => {
  await query(`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%_init'`);
  expect(await failure({ DATABASE_URL: database.databaseUrl })).toMatch(
    /_init was changed after it had been applied/,
  );
});

test('a database of a newer version of the app', limit, async () => {
  await query(
    `UPDATE _prisma_migrations SET migration_name = '29990101000000_later' WHERE migration_name LIKE '%_init'`,
  );
  expect(await failure({ DATABASE_URL: database.databaseUrl })).toMatch(
    /29990101000000_later, which this version/,
  );
});

test('a data directory that is a file', limit, async () => {
  await writeFile(path.join(directory, 'postgres'), '');
  expect(await failure({})).toContain('cannot be used (it is not a directory)');
});

test('a data directory that holds something else', limit, async () => {
  await mkdir(path.join(directory, 'postgres'));
  await writeFile(path.join(directory, 'postgres/thesis.txt'), '');
  expect(await failure({})).toContain('holds files of something else');
});

test('a data directory of another PostgreSQL', limit, async () => {
  await mkdir(path.join(directory, 'postgres/cluster'), { recursive: true });
  await writeFile(path.join(directory, 'postgres/cluster/PG_VERSION'), '9\n');
  expect(await failure({})).toContain('belong to PostgreSQL 9, this app brings 18');
});

test('a data directory that is damaged', limit, async () => {
  const server = await startEmbeddedPostgres({
    dataDirectory: path.join(directory, 'postgres'),
    isDurable: false,
  });
  await server.stop();
  await rm(path.join(directory, 'postgres/cluster/global/pg_control'));
  expect(await failure({})).toMatch(/^The database in .* does not start: .*pg_control/);
});

test('an app that ends by itself takes the database with it', limit, async () => {
  expect(await failure({ STUB_APP: 'fails' })).toBe('The app has ended by itself (exit code 3).');
});

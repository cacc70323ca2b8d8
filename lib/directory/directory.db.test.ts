import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withConnection } from '@/lib/db/connect';
import { createTestDatabase, type TestDatabase } from '@/lib/db/testing/test-database';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { seedDatabase } from '@/prisma/seed/seed';
import { Directory } from './directory';

const never = 86_400;
/** Nothing listens there. */
const awayUrl = 'postgresql://nobody@127.0.0.1:1/nothing';

let folder = '';
let database: TestDatabase;
const running: Directory[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'directory-'));
  database = await createTestDatabase();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((directory) => directory.stop()));
  await database.drop();
  await rm(folder, { recursive: true });
});

const snapshotPath = () => path.join(folder, 'directory.ndjson');
const sql = (text: string, values: unknown[] = []) =>
  withConnection(database.databaseUrl, (client) => client.query(text, values));

async function startDirectory({ databaseUrl = database.databaseUrl, pollSeconds = never } = {}) {
  const directory = new Directory({ databaseUrl, snapshotPath: snapshotPath(), pollSeconds });
  running.push(directory);
  await directory.start();
  return directory;
}

function snapshotOf(directory: Directory): DirectorySnapshot {
  if (directory.snapshot === null) throw new Error('There is no snapshot.');
  return directory.snapshot;
}

const nameOf = (directory: Directory, slug: string) =>
  snapshotOf(directory).centres.find((centre) => centre.slug === slug)?.name;

const soon = { timeout: 15_000, interval: 50 };

describe('with the first data', () => {
  beforeEach(async () => {
    await seedDatabase(database.databaseUrl);
  });

  test('holds 99 centres, and the same data make the same version', async () => {
    const first = snapshotOf(await startDirectory());
    expect(first.centres).toHaveLength(99);
    expect(first.nationalServices).toHaveLength(7);
    expect(first.problems).toEqual([]);
    const other = await createTestDatabase();
    try {
      await seedDatabase(other.databaseUrl);
      const second = snapshotOf(await startDirectory({ databaseUrl: other.databaseUrl }));
      expect(second.version).toBe(first.version);
    } finally {
      await Promise.all(running.splice(0).map((directory) => directory.stop()));
      await other.drop();
    }
  });

  test('takes up a change as soon as it is announced', async () => {
    const directory = await startDirectory();
    const before = snapshotOf(directory).version;
    await sql(`UPDATE centre SET name = 'Neuer Name' WHERE slug = 'ona-berlin'`);
    await vi.waitFor(() => expect(nameOf(directory, 'ona-berlin')).toBe('Neuer Name'), soon);
    expect(snapshotOf(directory).version).not.toBe(before);
    const isKept = async () => (await readFile(snapshotPath(), 'utf8')).includes('Neuer Name');
    await vi.waitFor(async () => expect(await isKept()).toBe(true), soon);
  });

  test('takes up a change of which no announcement came', async () => {
    const directory = await startDirectory({ pollSeconds: 1 });
    await sql(`CREATE OR REPLACE FUNCTION raise_directory_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN UPDATE directory_revision SET revision = revision + 1 WHERE id = 1; RETURN NULL; END; $$`);
    await sql(`UPDATE centre SET name = 'Leise geändert' WHERE slug = 'ona-berlin'`);
    await vi.waitFor(() => expect(nameOf(directory, 'ona-berlin')).toBe('Leise geändert'), soon);
  });

  test('takes up a change made while its line to the database was cut', async () => {
    const directory = await startDirectory();
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    await sql(`UPDATE centre SET name = 'Nach dem Abriss' WHERE slug = 'ona-berlin'`);
    await vi.waitFor(() => expect(nameOf(directory, 'ona-berlin')).toBe('Nach dem Abriss'), soon);
    await vi.waitFor(() => expect(directory.database).toBe('up'), soon);
  });

  test('keeps the very same snapshot while nothing has changed', async () => {
    const directory = await startDirectory();
    const before = snapshotOf(directory);
    await directory.refresh();
    expect(snapshotOf(directory)).toBe(before);
  });

  test('leaves out drafts and closed centres, also when they become so later', async () => {
    await sql(`UPDATE centre SET status = 'draft' WHERE slug = 'ona-berlin'`);
    const directory = await startDirectory();
    expect(nameOf(directory, 'ona-berlin')).toBeUndefined();
    await sql(`UPDATE centre SET status = 'archived' WHERE slug = 'freija-kehl'`);
    await vi.waitFor(() => expect(snapshotOf(directory).centres).toHaveLength(97), soon);
    expect(nameOf(directory, 'freija-kehl')).toBeUndefined();
  });

  test('cannot be changed by anybody who reads it', async () => {
    const { centres, nationalServices } = snapshotOf(await startDirectory());
    const everything: unknown[] = [centres, nationalServices];
    for (let value = everything.pop(); value !== undefined; value = everything.pop()) {
      if (typeof value !== 'object' || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      everything.push(...Object.values(value).filter((part) => part !== undefined));
    }
    expect(() => (centres as unknown[]).push({})).toThrow(TypeError);
  });

  test('goes on serving when the database is gone, and says that it is', async () => {
    const directory = await startDirectory();
    const before = snapshotOf(directory);
    await withConnection(database.databaseUrl, async (client) => {
      await client.query(`ALTER TABLE directory_revision RENAME TO hidden_revision`);
    });
    await directory.refresh();
    expect(directory.database).toBe('down');
    expect(snapshotOf(directory)).toBe(before);
    expect(String(directory.staleSince) >= before.loadedAt).toBe(true);
    await sql(`ALTER TABLE hidden_revision RENAME TO directory_revision`);
    await directory.refresh();
    expect(directory.staleSince).toBeNull();
  });

  test('starts without a database from what the last run kept, as of its date', async () => {
    const before = snapshotOf(await startDirectory());
    const restarted = await startDirectory({ databaseUrl: awayUrl });
    expect(restarted.database).toBe('down');
    expect(snapshotOf(restarted)).toEqual(before);
    expect(restarted.staleSince).toBe(before.loadedAt);
    expect(Object.isFrozen(snapshotOf(restarted).centres[0])).toBe(true);
  });

  test('a start with database takes no notice of what the last run kept', async () => {
    await startDirectory();
    await sql(`UPDATE centre SET name = 'Aus der Datenbank' WHERE slug = 'ona-berlin'`);
    const restarted = await startDirectory();
    expect(nameOf(restarted, 'ona-berlin')).toBe('Aus der Datenbank');
  });
});

test('starts with nothing where there is neither database nor an earlier run', async () => {
  const { snapshot, staleSince } = await startDirectory({ databaseUrl: awayUrl });
  expect([snapshot, staleSince]).toEqual([null, null]);
});

test('starts with nothing when what the last run kept is damaged or no file', async () => {
  await writeFile(snapshotPath(), '{"format":1,"centreCount":2}\n{"slug":"one"}\n{"slu');
  expect((await startDirectory({ databaseUrl: awayUrl })).snapshot).toBeNull();
  await rm(snapshotPath());
  const unreadable = new Directory({ databaseUrl: awayUrl, snapshotPath: folder, pollSeconds: never });
  running.push(unreadable);
  await unreadable.start();
  expect(unreadable.snapshot).toBeNull();
});

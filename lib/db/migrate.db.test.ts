import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withConnection } from './connect';
import { applyMigrations } from './migrate';
import { createEmptyTestDatabase, type TestDatabase } from './testing/test-database';

let database: TestDatabase;
let directory: string;

beforeEach(async () => {
  database = await createEmptyTestDatabase();
  directory = await mkdtemp(path.join(tmpdir(), 'migrations-'));
  await addMigration('20260101000000_first', 'CREATE TABLE a (id int); INSERT INTO a VALUES (1);');
  await writeFile(path.join(directory, 'migration_lock.toml'), 'provider = "postgresql"\n');
});

afterEach(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(directory, name), { recursive: true });
  await writeFile(path.join(directory, name, 'migration.sql'), sql);
}

const migrate = () => applyMigrations(database.databaseUrl, directory);
const query = (sql: string) =>
  withConnection(database.databaseUrl, async (client) => (await client.query(sql)).rows);
const recorded = () =>
  query('SELECT migration_name, finished_at IS NOT NULL AS done FROM _prisma_migrations');

test('a fresh database gets every migration in order, a second run none', async () => {
  await addMigration('20260102000000_second', 'ALTER TABLE a ADD COLUMN b int;');
  expect(await migrate()).toEqual(['20260101000000_first', '20260102000000_second']);
  expect(await migrate()).toEqual([]);
  expect(await query('SELECT id, b FROM a')).toEqual([{ id: 1, b: null }]);
});

test('the record is the one Prisma keeps', async () => {
  await migrate();
  const columns = await query(
    `SELECT column_name, data_type, character_maximum_length AS length, is_nullable FROM information_schema.columns
      WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
  );
  const row = (column_name: string, data_type: string, length: number | null, is_nullable: string) => ({
    column_name,
    data_type,
    length,
    is_nullable,
  });
  expect(columns).toEqual([
    row('id', 'character varying', 36, 'NO'),
    row('checksum', 'character varying', 64, 'NO'),
    row('finished_at', 'timestamp with time zone', null, 'YES'),
    row('migration_name', 'character varying', 255, 'NO'),
    row('logs', 'text', null, 'YES'),
    row('rolled_back_at', 'timestamp with time zone', null, 'YES'),
    row('started_at', 'timestamp with time zone', null, 'NO'),
    row('applied_steps_count', 'integer', null, 'NO'),
  ]);
});

test('a migration that was changed after it had been applied is refused', async () => {
  await migrate();
  await addMigration('20260101000000_first', 'CREATE TABLE a (id bigint);');
  await expect(migrate()).rejects.toThrow(/20260101000000_first was changed after it had been applied/);
});

test('other line ends are no change', async () => {
  await addMigration('20260102000000_lines', 'SELECT 1;\nSELECT 2;\n');
  await migrate();
  await addMigration('20260102000000_lines', 'SELECT 1;\r\nSELECT 2;\r\n');
  expect(await migrate()).toEqual([]);
});

test('an applied migration that is missing is refused', async () => {
  await migrate();
  await rm(path.join(directory, '20260101000000_first'), { recursive: true });
  await expect(migrate()).rejects.toThrow(/20260101000000_first, which this version of the app lacks/);
});

test('a failing migration leaves nothing behind, and what came before stays', async () => {
  await addMigration('20260102000000_broken', 'CREATE TABLE half (id int); INSERT INTO nowhere VALUES (1);');
  await expect(migrate()).rejects.toThrow(/20260102000000_broken failed and was undone: .*nowhere/);
  expect(await query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  expect(await recorded()).toEqual([{ migration_name: '20260101000000_first', done: true }]);
});

test('a migration that cannot be recorded is undone', async () => {
  await addMigration('20260102000000_unrecorded', 'CREATE TABLE half (id int); DROP TABLE _prisma_migrations;');
  await expect(migrate()).rejects.toThrow(/20260102000000_unrecorded failed and was undone/);
  expect(await query(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
});

test('a migration that another tool left unfinished is refused', async () => {
  await migrate();
  await query('UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(migrate()).rejects.toThrow(/20260101000000_first was begun by another tool/);
});

test('two runners at once apply each migration once', async () => {
  const slow = 'CREATE TABLE b (id int); SELECT pg_sleep(0.2); INSERT INTO b VALUES (1);';
  await addMigration('20260102000000_slow', slow);
  const applied = await Promise.all([migrate(), migrate()]);
  expect(applied.map((names) => names.length).sort()).toEqual([0, 2]);
  expect(await query('SELECT id FROM b')).toEqual([{ id: 1 }]);
});

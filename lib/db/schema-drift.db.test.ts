import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diffToSchema, withSchemaEngine } from '@/scripts/schema-engine/schema-engine';
import { withConnection } from './connect';
import { readMigrations } from './migration-files';
import { createTestDatabase, type TestDatabase } from './testing/test-database';

let database: TestDatabase;
let schema: string;

beforeEach(async () => {
  database = await createTestDatabase();
  schema = await readFile('prisma/schema.prisma', 'utf8');
});

afterEach(() => database.drop());

test('the migrations make what schema.prisma says', async () => {
  expect(await diffToSchema(database.databaseUrl, schema)).toBe('');
});

test('a column that only schema.prisma has is found', async () => {
  const ahead = schema.replace(/^model Centre \{$/m, '$&\n  forgotten String?');
  expect(ahead).not.toBe(schema);
  expect(await diffToSchema(database.databaseUrl, ahead)).toContain('ADD COLUMN     "forgotten" TEXT');
});

test('a table that only the migrations have is found', async () => {
  await withConnection(database.databaseUrl, (client) =>
    client.query('CREATE TABLE left_over (id int PRIMARY KEY)'),
  );
  expect(await diffToSchema(database.databaseUrl, schema)).toContain('DROP TABLE "left_over"');
});

async function diagnose() {
  const files = await readMigrations('prisma/migrations');
  const migrationsList = {
    baseDir: 'prisma/migrations',
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: files.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
  const filters = { externalTables: [], externalEnums: [] };
  return withSchemaEngine(database.databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  );
}

test("Prisma's own engine finds our record of migrations in order", async () => {
  expect(await diagnose()).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  });
});

test("Prisma's own engine finds a checksum that is not the file's", async () => {
  await withConnection(database.databaseUrl, (client) =>
    client.query(`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%_init'`),
  );
  expect((await diagnose()).editedMigrationNames).toEqual([expect.stringMatching(/_init$/)]);
});

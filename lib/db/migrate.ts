import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';
import { OperatorError } from '@/lib/errors';
import { withConnection } from './connect';
import { isUnchanged, type MigrationFile, readMigrations } from './migration-files';

// The number and the table are Prisma's, so that `prisma migrate deploy` and this runner wait for and follow each other.
const advisoryLock = 72_707_369;
const createTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

async function readApplied(client: Client): Promise<AppliedRow[]> {
  await client.query(createTable);
  const { rows } = await client.query<AppliedRow>(
    `SELECT migration_name, checksum, finished_at FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

/** @throws OperatorError when what the database has gone through is not what the files say. */
function refuseDifferentHistory(applied: AppliedRow[], files: MigrationFile[]): void {
  for (const row of applied) {
    const name = row.migration_name;
    const file = files.find((candidate) => candidate.name === name);
    if (!row.finished_at) {
      throw new OperatorError(
        `The migration ${name} was begun by another tool and not finished: repair it with "npx prisma migrate resolve".`,
      );
    }
    if (!file) {
      throw new OperatorError(
        `The database has gone through the migration ${name}, which this version of the app lacks: install the newer version.`,
      );
    }
    if (!isUnchanged(file, row.checksum)) {
      throw new OperatorError(
        `The migration ${name} was changed after it had been applied: restore its file and put the change into a new migration.`,
      );
    }
  }
}

async function applyOne(client: Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
        VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new OperatorError(`The migration ${name} failed and was undone: ${(error as Error).message}.`);
  }
}

/**
 * Brings a database up to the migrations in `directory`: in order, each in one transaction, one runner at a time.
 * @returns the names of those it applied.
 * @throws OperatorError when an applied migration was changed or is missing, or when one fails (it is then undone).
 */
export async function applyMigrations(
  databaseUrl: string,
  directory = 'prisma/migrations',
): Promise<string[]> {
  const files = await readMigrations(directory);
  return withConnection(databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    const applied = await readApplied(client);
    refuseDifferentHistory(applied, files);
    const pending = files.filter(({ name }) => !applied.some((row) => row.migration_name === name));
    for (const file of pending) await applyOne(client, file);
    return pending.map(({ name }) => name);
  });
}

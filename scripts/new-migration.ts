import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyMigrations } from '@/lib/db/migrate';
import { OperatorError } from '@/lib/errors';
import { startTemporaryPostgres } from './embedded-postgres/start-temporary-postgres';
import { diffToSchema } from './schema-engine/schema-engine';

async function missingSql(): Promise<string> {
  const { databaseUrl, stop } = await startTemporaryPostgres();
  try {
    await applyMigrations(databaseUrl);
    return await diffToSchema(databaseUrl, await readFile('prisma/schema.prisma', 'utf8'));
  } finally {
    await stop();
  }
}

/** Writes the migration that leads from the existing ones to schema.prisma. @returns its file. */
async function newMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new OperatorError('Name the migration in small letters: npm run migrate:new -- add_opening_hours');
  }
  const sql = await missingSql();
  if (!sql) throw new OperatorError('The migrations already make what prisma/schema.prisma says.');
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = path.join('prisma/migrations', `${timestamp}_${name}`);
  await mkdir(directory);
  const file = path.join(directory, 'migration.sql');
  await writeFile(file, `${sql.trim()}\n`);
  return file;
}

try {
  console.log(`Written: ${await newMigration(process.argv[2])}. Read it before you run it.`);
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}

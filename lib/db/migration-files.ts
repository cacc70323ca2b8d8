import 'server-only';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A migration on disk: `<timestamp>_<name>/migration.sql`. */
export interface MigrationFile {
  name: string;
  sql: string;
  /** SHA-256 of the file in hex, as Prisma records it. */
  checksum: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether the recorded checksum is the file's, whatever line ends the checkout made of it (Prisma's rule too). */
export function isUnchanged({ sql }: MigrationFile, recorded: string): boolean {
  const unix = sql.replaceAll('\r\n', '\n');
  return [sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => sha256(text) === recorded);
}

/** The migrations in a directory, in the order they apply. @throws when a folder lacks its migration.sql. */
export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const read = async (name: string) => {
    const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: sha256(sql) };
  };
  return Promise.all(names.sort().map(read));
}

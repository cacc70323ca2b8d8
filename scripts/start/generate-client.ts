import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from './child-process';
import { contentHash } from './content-hash';

const stampFile = 'lib/db/generated/.schema-hash';

/**
 * Makes the Prisma client where it is missing or older than the schema.
 * @returns whether it had to. @throws OperatorError when the schema is wrong.
 */
export async function generateClient(stopping?: AbortSignal): Promise<boolean> {
  const wanted = await contentHash(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  const present = await readFile(stampFile, 'utf8').catch(() => '');
  if (present === wanted) return false;
  // Prisma downloads an engine that generating does not need, unless it is told of one: any program will do.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  await runCommand(['node_modules/prisma/build/index.js', 'generate'], env, {
    sentence: 'The database client could not be generated from prisma/schema.prisma: see above.',
    stopping,
  });
  await writeFile(stampFile, wanted);
  return true;
}

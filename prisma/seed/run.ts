import { existsSync } from 'node:fs';
import { withConnection } from '@/lib/db/connect';
import { getEnv } from '@/lib/env';
import { OperatorError } from '@/lib/errors';
import { describeSeed, seedDatabase } from './seed';

/** The seed command: brings the data into the database of DATABASE_URL and says what it did. */
async function run(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { DATABASE_URL, SEED_FILE } = getEnv();
  if (DATABASE_URL === undefined)
    throw new OperatorError('DATABASE_URL is not set: npm start seeds the embedded database by itself.');
  // Says in one sentence why a server cannot be reached; Prisma would not.
  await withConnection(DATABASE_URL, (client) => client.query('SELECT 1'));
  for (const line of describeSeed(await seedDatabase(DATABASE_URL, SEED_FILE))) console.log(line);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
}

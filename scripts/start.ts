import { getEnv } from '@/lib/env';
import { buildApp } from './start/build-app';
import { generateClient } from './start/generate-client';
import { start } from './start/start';

const code = await start({
  generateClient,
  build: buildApp,
  async seed(databaseUrl) {
    // Loaded late: it needs the client that has just been generated.
    const { describeSeed, seedDatabase } = await import('@/prisma/seed/seed');
    return describeSeed(await seedDatabase(databaseUrl, getEnv().SEED_FILE));
  },
  appCommand: ({ HOST, PORT }) => ['scripts/serve.js', HOST, String(PORT)],
});
process.exit(code);

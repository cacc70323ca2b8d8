import { createPrisma } from '@/lib/db/client';
import { withConnection } from '@/lib/db/connect';
import { applyMigrations } from '@/lib/db/migrate';
import { writeSeed } from '@/prisma/seed/write-seed';
import { makeBenchSeed } from './bench-seed';

/** Makes a database on the server and brings generated centres into it, the way a seed comes in. @returns its URL. */
export async function makeDatabase(serverUrl: string, size: number): Promise<string> {
  const name = `bench_${size}`;
  await withConnection(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await applyMigrations(url.href);
  const prisma = createPrisma(url.href, 1);
  try {
    await writeSeed(prisma, await makeBenchSeed(size));
    await prisma.$executeRaw`ANALYZE`;
  } finally {
    await prisma.$disconnect();
  }
  return url.href;
}

import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

export type { PrismaClient };

/**
 * A Prisma client on a pool of its own. Connecting gives up after 5 s, so that nothing waits for a database that
 * is away. The caller disconnects it.
 */
export function createPrisma(databaseUrl: string, poolMax = 5): PrismaClient {
  const adapter = new PrismaPg({ connectionString: databaseUrl, max: poolMax, connectionTimeoutMillis: 5_000 });
  return new PrismaClient({ adapter });
}

import 'server-only';
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { withConnection } from '../connect';

export interface TestDatabase {
  databaseUrl: string;
  /** Removes the database and ends connections that are still open. */
  drop(): Promise<void>;
}

async function createFrom(template: string): Promise<TestDatabase> {
  const server = inject('testServer').databaseUrl;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = (sql: string) => withConnection(server, (client) => client.query(sql));
  await run(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    databaseUrl: url.href,
    drop: async () => void (await run(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

/** A database of its own with all migrations applied and no data. Only in `*.db.test.ts`. */
export const createTestDatabase = (): Promise<TestDatabase> => createFrom(inject('testServer').template);

/** A database of its own with nothing in it. Only in `*.db.test.ts`. */
export const createEmptyTestDatabase = (): Promise<TestDatabase> => createFrom('template0');

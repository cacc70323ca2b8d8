import { type TestProject } from 'vitest/node';
import { applyMigrations } from '@/lib/db/migrate';
import { withConnection } from '@/lib/db/connect';
import { startTemporaryPostgres } from '../embedded-postgres/start-temporary-postgres';
import { generateClient } from '../start/generate-client';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { databaseUrl: string; template: string };
  }
}

const template = `test_template_${process.pid}`;

async function findServer(): Promise<{ databaseUrl: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { databaseUrl: given, stop: async () => undefined };
  return startTemporaryPostgres();
}

function urlOfTemplate(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${template}`;
  return url.href;
}

/** One server for all database tests, with a migrated database that each test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const { databaseUrl, stop } = await findServer();
  const run = (sql: string) => withConnection(databaseUrl, (client) => client.query(sql));
  await run(`CREATE DATABASE ${template}`);
  await applyMigrations(urlOfTemplate(databaseUrl));
  project.provide('testServer', { databaseUrl, template });
  return async () => {
    await run(`DROP DATABASE ${template} WITH (FORCE)`);
    await stop();
  };
}

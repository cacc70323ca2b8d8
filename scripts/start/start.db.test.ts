import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withConnection } from '@/lib/db/connect';
import { freePort } from '../embedded-postgres/free-port';
import { readPostmaster } from '../embedded-postgres/postmaster';
import { isAlive, until } from '../embedded-postgres/processes';
import { runStart, type StartRun } from '../testing/run-start';

let directory: string;
let runs: StartRun[];

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'start-'));
  runs = [];
});

afterEach(async () => {
  for (const { child } of runs) child.kill('SIGINT');
  await Promise.all(runs.map(({ ended }) => ended));
  await rm(directory, { recursive: true });
});

const server = async () => (await readPostmaster(path.join(directory, 'postgres/cluster')))?.pid;

async function start(settings: Record<string, string> = {}) {
  const run = runStart({ PORT: String(await freePort()), DATA_DIR: directory, ...settings });
  runs.push(run);
  const app = await run.app();
  const databasePid = await server();
  if (!databasePid) throw new Error('The database does not run');
  return { ...run, app, databasePid };
}

const query = (databaseUrl: string, sql: string) =>
  withConnection(databaseUrl, async (client) => (await client.query(sql)).rows);

const kill = (pid: number) => process.kill(pid, 'SIGKILL');

async function killAll(run: Awaited<ReturnType<typeof start>>, { withDatabase }: { withDatabase: boolean }) {
  kill(run.child.pid ?? 0);
  kill(run.app.pid);
  if (withDatabase) kill(run.databasePid);
  await run.ended;
}

async function expectStopped(run: Awaited<ReturnType<typeof start>>): Promise<void> {
  const isInTime = await Promise.race([run.ended.then(() => true), until(() => false, 5000)]);
  expect(isInTime, 'ends within 5 seconds').toBe(true);
  expect(await run.ended).toBe(0);
  expect([isAlive(run.app.pid), isAlive(run.databasePid)]).toEqual([false, false]);
  expect(run.stderr()).toBe('');
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends app and database', async (signal) => {
  const run = await start();
  // To the whole group, as a terminal does on Ctrl-C.
  process.kill(-(run.child.pid ?? 0), signal);
  await expectStopped(run);
});

test('an app that does not want to end is ended', async () => {
  const run = await start({ STUB_APP: 'refusesToEnd' });
  run.child.kill('SIGINT');
  await expectStopped(run);
});

test('a connection that stays open does not hold up the end', async () => {
  const run = await start();
  await withConnection(run.app.databaseUrl, async () => {
    run.child.kill('SIGINT');
    await expectStopped(run);
  });
});

test('the second start has the data of the first', async () => {
  const first = await start();
  await query(first.app.databaseUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
  first.child.kill('SIGINT');
  await first.ended;
  const second = await start();
  expect(await query(second.app.databaseUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  expect(second.stdout()).toContain('Migrations: none were due.');
});

test('after kill -9 of everything the next start recovers', async () => {
  const first = await start();
  await query(first.app.databaseUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
  await killAll(first, { withDatabase: true });
  const second = await start();
  expect(await query(second.app.databaseUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('a database that outlived the app is joined, and stopped at the end', async () => {
  const first = await start();
  await killAll(first, { withDatabase: false });
  const second = await start();
  expect(second.databasePid).toBe(first.databasePid);
  expect(second.stdout()).toContain('Database: was running already');
  second.child.kill('SIGINT');
  await expectStopped(second);
});

test('a database that dies under the app is started again at the same address', async () => {
  const run = await start();
  kill(run.databasePid);
  await until(async () => ![undefined, run.databasePid].includes(await server()), 20_000);
  await until(
    async () => (await readPostmaster(path.join(directory, 'postgres/cluster')))?.isReady ?? false,
    20_000,
  );
  expect(await query(run.app.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a creation of the data directory that was cut short is redone', async () => {
  const lastPid = 2 ** 22; // the kernel's largest, so nobody has it
  const unfinished = path.join(directory, `postgres/new-${lastPid}`);
  await mkdir(unfinished, { recursive: true });
  await writeFile(path.join(unfinished, 'PG_VERSION'), '18\n');
  const run = await start();
  expect(await query(run.app.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive, until } from '../embedded-postgres/processes';
import { buildApp } from './build-app';

const home = process.cwd();
let directory: string;

// In place of Next: it leaves what a build leaves, or fails when the sources say so.
const builder = `
  const fs = require('node:fs');
  const page = fs.readFileSync('app/page.tsx', 'utf8');
  if (page === 'broken') process.exit(1);
  if (page === 'endless') setInterval(() => fs.writeFileSync('builder-pid', String(process.pid)), 20);
  fs.mkdirSync('.next', { recursive: true });
  fs.writeFileSync('.next/BUILD_ID', 'id');
`;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'build-'));
  process.chdir(directory);
  await write('node_modules/next/dist/bin/next', builder);
  await write('app/page.tsx', 'page');
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.chdir(home);
  await rm(directory, { recursive: true });
});

const build = () => buildApp(process.env, new AbortController().signal, () => undefined);

test('a build is made once', async () => {
  expect(await build()).toBe(true);
  expect(await build()).toBe(false);
});

test.each([
  'app/page.tsx',
  'lib/domain/new.ts',
  'messages/de.json',
  'public/map.json',
  'proxy.ts',
  'package-lock.json',
])('a change of %s makes it again', async (file) => {
  await build();
  await write(file, 'changed');
  expect(await build()).toBe(true);
});

test.each(['app/page.test.tsx', 'docs/a.md', 'lib/db/generated/client.ts', 'e2e/a.spec.ts'])(
  'a change of %s does not',
  async (file) => {
    await build();
    await write(file, 'changed');
    expect(await build()).toBe(false);
  },
);

test('a file that was renamed makes it again', async () => {
  await write('app/a.tsx', 'same');
  await build();
  await rm('app/a.tsx');
  await write('app/b.tsx', 'same');
  expect(await build()).toBe(true);
});

test('a build that lost its result is made again', async () => {
  await build();
  await rm('.next/BUILD_ID');
  expect(await build()).toBe(true);
});

test('a build that failed does not count, even where an older one is left', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await build();
  await write('app/page.tsx', 'broken');
  await expect(build()).rejects.toThrow('The app could not be built: see above.');
  expect(said).toHaveBeenCalledOnce();
  await write('app/page.tsx', 'page');
  expect(await build()).toBe(true);
  expect(await readFile('.next/BUILD_ID', 'utf8')).toBe('id');
});

test('a build ends with the request to stop', async () => {
  const stopping = new AbortController();
  await write('app/page.tsx', 'endless');
  const building = buildApp(process.env, stopping.signal, () => undefined);
  // While it is written anew the file is empty for a moment.
  let builderPid = 0;
  const readPid = async () => (builderPid = Number(await readFile('builder-pid', 'utf8').catch(() => '')));
  await until(async () => (await readPid()) > 0, 20_000);
  stopping.abort();
  await expect(building).rejects.toThrow('aborted');
  expect(isAlive(builderPid)).toBe(false);
  expect(existsSync('.next/build-stamp.json')).toBe(false);
});

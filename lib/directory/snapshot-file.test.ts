import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { buildNationalService } from '@/lib/testing/build-centre';
import { generateCentres } from '@/lib/testing/generate-centres';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file';

const snapshot: DirectorySnapshot = {
  version: '0123456789abcdef',
  loadedAt: '2026-11-21T12:00:00.000Z',
  day: '2026-11-21',
  centres: generateCentres(30),
  nationalServices: [{ ...buildNationalService(), phoneDisplay: '116000', timetable: null }],
  problems: [{ table: 'centre', id: 'some-id', problem: 'type: expected another' }],
};

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  file = path.join(folder, 'deeper', 'directory.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

it('gives back what was written, frozen, and makes its folder', async () => {
  await writeSnapshotFile(file, snapshot);
  const read = await readSnapshotFile(file);
  expect(read).toEqual(snapshot);
  expect(Object.isFrozen(read?.centres[0]?.contacts)).toBe(true);
});

it('can be read by nobody else on the machine and leaves nothing unfinished', async () => {
  await writeSnapshotFile(file, snapshot);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect(await readdir(path.dirname(file))).toEqual(['directory.ndjson']);
});

it('does not know a file that is not there', async () => {
  expect(await readSnapshotFile(file)).toBeNull();
});

it('takes no notice of what a killed run left unfinished', async () => {
  await writeSnapshotFile(file, snapshot);
  await writeFile(`${file}.4711.unfinished`, '{"format":2,"version":"half');
  expect((await readSnapshotFile(file))?.version).toBe(snapshot.version);
});

it('uses nothing of a file that is cut short, wherever it is cut', async () => {
  await writeSnapshotFile(file, snapshot);
  const text = await readFile(file, 'utf8');
  const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index + 1).slice(0, -1);
  for (const length of [0, 1, 100, ...lineEnds, text.length - 2]) {
    await writeFile(file, text.slice(0, length));
    expect(await readSnapshotFile(file), `first ${length} characters`).toBeNull();
  }
});

it('does not read a file of another shape', async () => {
  await writeSnapshotFile(file, snapshot);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"format":2', '"format":0'));
  expect(await readSnapshotFile(file)).toBeNull();
});

it('keeps the earlier file when a new one cannot be written', async () => {
  await writeSnapshotFile(file, snapshot);
  const unwritable = {
    ...snapshot,
    version: 'new',
    centres: [{ ...snapshot.centres[0]!, version: 1n as never }],
  };
  await expect(writeSnapshotFile(file, unwritable)).rejects.toThrow(TypeError);
  expect((await readSnapshotFile(file))?.version).toBe(snapshot.version);
});

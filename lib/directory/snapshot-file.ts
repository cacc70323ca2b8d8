import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Centre } from '@/lib/domain/centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { deepFreeze } from './build-snapshot';

/** Raised when the shape of the snapshot changes: a file of another shape is not read. */
const FORMAT = 2;

type Head = Omit<DirectorySnapshot, 'centres'> & { format: number; centreCount: number };

/**
 * Writes the snapshot so that the next start can serve without a database: one JSON line of head, then one per
 * centre. The file appears whole or not at all.
 */
export async function writeSnapshotFile(path: string, snapshot: DirectorySnapshot): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  await pipeline(Readable.from(linesOf(snapshot)), createWriteStream(unfinished, { mode: 0o600, flush: true }));
  await rename(unfinished, path);
}

function* linesOf({ centres, ...head }: DirectorySnapshot) {
  yield `${JSON.stringify({ ...head, format: FORMAT, centreCount: centres.length } satisfies Head)}\n`;
  for (const centre of centres) yield `${JSON.stringify(centre)}\n`;
}

/** The snapshot of an earlier run, or null where there is none that can be used. */
export async function readSnapshotFile(path: string): Promise<DirectorySnapshot | null> {
  try {
    return await parseLines(createInterface({ input: createReadStream(path), crlfDelay: Infinity }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function parseLines(lines: AsyncIterable<string>): Promise<DirectorySnapshot | null> {
  let head: Head | null = null;
  const centres: Centre[] = [];
  for await (const line of lines) {
    if (head === null) head = JSON.parse(line) as Head;
    else centres.push(JSON.parse(line) as Centre);
    if (head.format !== FORMAT) return null;
  }
  if (head === null || head.centreCount !== centres.length) return null;
  const { version, loadedAt, day, nationalServices, problems } = head;
  return deepFreeze({ version, loadedAt, day, centres, nationalServices, problems });
}

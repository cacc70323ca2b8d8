import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

type IsWanted = (file: string) => boolean;

async function filesIn(place: string): Promise<string[]> {
  const entry = await stat(place).catch(() => null);
  if (!entry) return [];
  if (!entry.isDirectory()) return [place];
  const names = (await readdir(place)).sort();
  return (await Promise.all(names.map((name) => filesIn(path.join(place, name))))).flat();
}

/** SHA-256 in hex over names and contents of the files at these places; a place that is missing counts as empty. */
export async function contentHash(places: string[], isWanted: IsWanted = () => true): Promise<string> {
  const files = (await Promise.all(places.map(filesIn))).flat().filter(isWanted);
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

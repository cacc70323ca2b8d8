import { readFileSync } from 'node:fs';

const packages = new URL('../node_modules/', import.meta.url);

/** Text of a file inside one of the source packages, e.g. `world-atlas/land-50m.json`. */
export function readPackageText(path) {
  return readFileSync(new URL(path, packages), 'utf8');
}

export function readPackageJson(path) {
  return JSON.parse(readPackageText(path));
}

/** One of the hand-written tables of this folder. */
export function readTable(name) {
  return JSON.parse(readFileSync(new URL(`../tables/${name}.json`, import.meta.url), 'utf8'));
}

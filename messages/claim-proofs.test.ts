import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLAIM_PROOFS } from './claim-proofs';
import german from './de.json';

/** What is wrong with a proof; null where the file has a test of that name. */
function faultOf(file: string, title: string): string | null {
  if (!existsSync(file)) return `there is no ${file}`;
  return readFileSync(file, 'utf8').includes(title) ? null : `${file} has no test “${title}”`;
}

it('every claim of the page on privacy has a test that shows it, and no other has', () => {
  expect(Object.keys(CLAIM_PROOFS).sort()).toEqual(Object.keys(german.privacy.claims.items).sort());
  const unproven = Object.entries(CLAIM_PROOFS).filter(([, proofs]) => proofs.length === 0);
  expect(unproven).toEqual([]);
});

it('these tests exist under their names', () => {
  const proofs = Object.values(CLAIM_PROOFS).flat();
  const faults = proofs.map(({ file, title }) => faultOf(file, title)).filter((fault) => fault !== null);
  expect(faults).toEqual([]);
});

it('the tests that docs/safety.md names exist under their names', () => {
  const rows = readFileSync('docs/safety.md', 'utf8').split('\n').filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+\.test\.ts|[^`]+\.spec\.ts)`: “([^”]+)”/g)]);
  expect(named.length).toBeGreaterThanOrEqual(20);
  const faults = named.map(([, file = '', title = '']) => faultOf(file, title)).filter((fault) => fault !== null);
  expect(faults).toEqual([]);
});

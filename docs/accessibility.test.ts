import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync(new URL('accessibility.md', import.meta.url), 'utf8');
const rows = [
  ...text.matchAll(/^\| (\d\.\d\.\d+) ([^|]+?) +\| (A{1,2}) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm),
].map(([, number = '', name = '', level = '', result = '', evidence = '']) => ({
  number,
  name,
  level,
  result,
  evidence,
}));

/** WCAG 2.2 (W3C, 12 December 2024): the criteria of each level; 4.1.1 is obsolete. */
const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

it.each(['A', 'AA'] as const)(
  'the self-assessment goes through every criterion of level %s once',
  (level) => {
    const assessed = rows.filter((row) => row.level === level).map(({ number }) => number);
    expect(assessed.sort()).toEqual(CRITERIA[level].split(/\s+/).sort());
  },
);

it('says of each what was found, and of what was tested by which test', () => {
  for (const { number, result, evidence } of rows) {
    expect(['met in tests', 'by design', 'not applicable', 'open'], number).toContain(result);
    const files = [...evidence.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    if (result === 'met in tests') expect(files, number).not.toEqual([]);
    expect(
      files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url))),
      `${number}: files that are gone`,
    ).toEqual([]);
  }
});

it('claims no conformity', () => {
  expect(text).toContain('It claims no conformity');
  expect(text).not.toMatch(/\bconforms\b|\bis conformant\b|\bfully accessible\b/i);
});

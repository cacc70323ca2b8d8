import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SIDE = '(?:top|right|bottom|left)';
const PROPERTIES = [
  `${SIDE}`,
  `(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDE}(?:-\\w+)*`,
  '(?:min-|max-)?(?:width|height)',
].join('|');
const SIDED_VALUES =
  '(?:text-align|float|clear|justify-(?:content|items|self)|caption-side)\\s*:\\s*(?:left|right)';
const PHYSICAL = new RegExp(`(?<=[{;\\s])(?:(?:${PROPERTIES})\\s*:|${SIDED_VALUES})`, 'g');

/** The declarations of a stylesheet that name a side of the screen instead of a side of the text. */
function findPhysical(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:media|container|supports)[^{]*/g, '');
  return rules.match(PHYSICAL) ?? [];
}

const sheets = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
);

it.each(sheets)('%s runs from right to left as well', (sheet) => {
  expect(findPhysical(readFileSync(sheet, 'utf8'))).toEqual([]);
});

describe('findPhysical', () => {
  it.each([
    '.a { left: 0; }',
    '.a { margin-left: 1px }',
    '.a { border-top-left-radius: 1px; }',
    '.a { max-width: 1px; }',
    '.a { text-align: right; }',
    '.a{float:left}',
    '@media (min-width: 1px) { .a { padding-right: 0; } }',
  ])('finds it in %s', (css) => {
    expect(findPhysical(css)).toHaveLength(1);
  });

  it.each([
    '.a { margin-inline-start: 1px; inset-inline: 0; inline-size: 1px; text-align: start; }',
    '@media (min-width: 62.5rem) { .a { inset-block-end: 0; } }',
    '.a { border-width: 0 2px 2px 0; line-height: 1; /* left: 0; */ }',
  ])('finds nothing in %s', (css) => {
    expect(findPhysical(css)).toEqual([]);
  });
});

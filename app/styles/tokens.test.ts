import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = source.split('@media (prefers-color-scheme: dark)');

type Theme = ReadonlyMap<string, string>;

function readColours(css: string): Theme {
  return new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const themes = { light: readColours(light), dark: readColours(dark) };

/** Relative luminance as WCAG 2.2 defines it, of a colour like `#1c2329`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(theme.get(name) ?? 'no such colour'))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text → the grounds that it stands on. */
const texts: Record<string, string[]> = {
  ink: ['ground', 'surface', 'accent-soft', 'note-soft', 'map-home', 'map-land', 'map-water'],
  quiet: ['ground', 'surface', 'accent-soft', 'map-home', 'map-land', 'map-water'],
  accent: ['ground', 'surface', 'accent-soft', 'map-home'],
  'on-accent': ['accent'],
  ground: ['ink'],
  note: ['note-soft', 'ground', 'surface'],
  confirmed: ['ground', 'surface'],
  error: ['ground', 'surface'],
};

/** Lines and shapes that carry a meaning → what they lie on. `line` and the map's hairlines carry none. */
const graphics: Record<string, string[]> = {
  'field-border': ['ground', 'surface'],
  accent: ['ground', 'surface', 'map-home', 'map-land', 'map-water'],
  ink: ['ground', 'surface', 'map-home', 'map-land', 'map-water', 'accent-soft', 'note-soft'],
  quiet: ['ground', 'surface'],
  note: ['note-soft', 'ground'],
  'map-border': ['map-home'],
};

const pairsOf = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  test.each(pairsOf(texts))('%s can be read on %s', (front, ground) => {
    expect(contrast(theme, front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(graphics))('%s can be seen on %s', (front, ground) => {
    expect(contrast(theme, front, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast is computed as WCAG defines it', () => {
  const theme = new Map([
    ['black', '#000000'],
    ['white', '#ffffff'],
    ['grey', '#777777'],
  ]);
  expect(contrast(theme, 'black', 'white')).toBeCloseTo(21, 5);
  expect(contrast(theme, 'grey', 'white')).toBeCloseTo(4.478, 2);
});

test('every colour is there in both themes, and either compared here or without a meaning', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
  const compared = new Set([...pairsOf(texts), ...pairsOf(graphics)].flat());
  const meaningless = ['line', 'map-hairline'];
  expect([...themes.light.keys()].filter((name) => !compared.has(name))).toEqual(meaningless);
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_NAMES, readPath } from './known-path';

it('knows every page that app/ has, and no other', () => {
  const folders = readdirSync('app/[locale]', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => name !== 'centres' && name !== 'missing');
  expect([...PAGE_NAMES].sort()).toEqual(names.sort());
});

describe('readPath', () => {
  it.each(['', '/', '/about', '/all'])('finds a page at "%s"', (path) => {
    expect(readPath(path)).toEqual({ kind: 'page' });
  });

  it.each(['', '/card', '/contact'])('finds the slug of a centre before "%s"', (part) => {
    expect(readPath(`/centres/koofra-hamburg${part}`)).toEqual({ kind: 'centre', slug: 'koofra-hamburg' });
  });

  it.each([
    '/missing',
    '/nix',
    '/centres',
    '/centres/',
    '/centres/a/b',
    '/centres/a/',
    '/centres//card',
    '/centres/a/card/b',
    '/coverage/export/b',
    '/about/x',
    '/about/',
    '//',
    '/ABOUT',
  ])('finds nothing at "%s"', (path) => {
    expect(readPath(path)).toEqual({ kind: 'nothing' });
  });
});

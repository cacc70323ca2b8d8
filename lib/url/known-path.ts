/** The pages of a language that have an address of their own, beside the locator and the centres. */
export const PAGE_NAMES = [
  'about',
  'accessibility',
  'all',
  'authority',
  'contacts',
  'coverage',
  'credits',
  'imprint',
  'number',
  'privacy',
  'safety',
  'say',
] as const;

/** Files that belong to a page and are downloaded from it. */
const DOWNLOADS = ['coverage/export'];

/** What lies below a centre's address: the card to print, and the contact to save. */
const CENTRE_PARTS: readonly string[] = ['card', 'contact'];

/** What a path below the language leads to: a page, a centre that may or may not exist, or nothing. */
export type PathTarget = { kind: 'page' } | { kind: 'centre'; slug: string } | { kind: 'nothing' };

/** Reads a path without its language: `''` or `'/'` is the locator, `'/centres/{slug}'` and what lies below it a centre. */
export function readPath(path: string): PathTarget {
  const [, first = '', second, third, ...rest] = path.split('/');
  if (rest.length > 0) return { kind: 'nothing' };
  const isCentre = first === 'centres' && second && (third === undefined || CENTRE_PARTS.includes(third));
  if (isCentre) return { kind: 'centre', slug: second };
  if (third !== undefined) return { kind: 'nothing' };
  if (DOWNLOADS.includes(`${first}/${second}`)) return { kind: 'page' };
  const isPage = first === '' || (PAGE_NAMES as readonly string[]).includes(first);
  return isPage && second === undefined ? { kind: 'page' } : { kind: 'nothing' };
}

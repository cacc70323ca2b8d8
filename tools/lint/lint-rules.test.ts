import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The lint messages for a text as if it were the file at that path. */
async function lint(filePath: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return result!.messages.map(({ message, ruleId }) => `${ruleId}: ${message}`).join('\n');
}

// The first text pays for loading every plugin.
beforeAll(() => lint('lib/limits.ts', ''), 60_000);

const importing = (specifier: string) => `import { thing } from '${specifier}';\nexport const used = thing;`;

const refused = [
  ['app/[locale]/page.tsx', 'leaflet', 'only components/map'],
  ['app/[locale]/page.tsx', '@prisma/client', 'only lib/db'],
  ['app/[locale]/page.tsx', '@/lib/db/generated/client', 'only lib/db'],
  ['app/[locale]/page.tsx', '@/scripts/start', 'move what both need into lib/'],
  ['app/[locale]/page.tsx', '@/lib/testing/build-centre', 'move what both need into lib/'],
  ['components/locator/result-list.tsx', '@/lib/db/find-centres', 'components get their data as props'],
  ['components/locator/result-list.tsx', '@/lib/directory/snapshot', 'components get their data as props'],
  ['components/locator/result-list.tsx', '@/lib/env', 'components get their data as props'],
  ['components/locator/result-list.tsx', '../../lib/db/find-centres', 'components get their data as props'],
  ['components/locator/result-list.tsx', '@/app/api/health/route', 'components get their data as props'],
  ['components/locator/result-list.tsx', 'react-leaflet', 'only components/map'],
  ['components/map/centre-map.tsx', 'pg', 'only lib/db'],
  ['components/ui/button.tsx', '@/lib/domain/centre', 'knows no domain word'],
  ['components/ui/button.tsx', '@/components/locator/result-card', 'knows no domain word'],
  ['lib/hsds/organization.ts', '@/lib/db/find-centres', 'lib/hsds is pure'],
  ['lib/transfer/plan-import.ts', '@/lib/i18n/locales', 'lib/transfer is pure'],
  ['lib/url/query-to-url.ts', '@/components/ui/button', 'lib/url is pure'],
  ['lib/db/find-centres.ts', '@/lib/directory/snapshot', 'lib/db maps rows'],
  ['lib/db/find-centres.ts', 'leaflet', 'only components/map'],
  ['lib/domain/search.ts', 'opening_hours', 'only lib/hours'],
  ['components/centre/hours-section.tsx', 'opening_hours', 'only lib/hours'],
  ['lib/directory/snapshot.ts', '@prisma/client', 'only lib/db'],
  ['lib/directory/snapshot.ts', '@/components/ui/button', 'lib never looks outward'],
  ['lib/domain/search.ts', '@/lib/url/query-to-url', 'lib/domain is pure'],
  ['lib/domain/facets/language.ts', '../../env', 'lib/domain is pure'],
  ['lib/domain/search.ts', 'react', 'lib/domain is pure'],
  ['lib/domain/search.ts', 'node:fs', 'lib/domain is pure'],
  ['lib/db/find-centres.ts', '../domain/centre', "write '@/lib/domain/centre'"],
  ['lib/domain/search.ts', '@/lib/domain/centre', "write './centre'"],
] as const;

const welcome = [
  ['app/[locale]/page.tsx', '@/components/locator/result-list'],
  ['app/[locale]/page.tsx', '@/lib/directory/snapshot'],
  ['components/locator/result-list.tsx', '@/components/ui/button'],
  ['components/locator/result-list.tsx', '@/lib/domain/centre'],
  ['components/takeaway/contact-links.tsx', '@/lib/transfer/to-vcard'],
  ['components/map/centre-map.tsx', 'react-leaflet'],
  ['components/ui/field.tsx', './error-message'],
  ['lib/transfer/plan-import.ts', '@/lib/domain/centre'],
  ['lib/db/find-centres.ts', '@/lib/env'],
  ['lib/domain/facets/language.ts', '../centre'],
  ['lib/domain/centre.ts', 'zod'],
  ['scripts/seed.ts', '@/lib/db/save-centre'],
  ['lib/domain/search.test.ts', 'fast-check'],
] as const;

describe('the arrow of imports', () => {
  it.each(refused)('%s may not import %s', async (file, specifier, reason) => {
    expect(await lint(file, importing(specifier))).toContain(reason);
  });

  it.each(welcome)('%s may import %s', async (file, specifier) => {
    expect(await lint(file, importing(specifier))).toBe('');
  });

  it.each([
    ["export { thing } from '@/lib/env';"],
    ["export * from '@/lib/env';"],
    ["export const load = () => import('@/lib/env');"],
    ["export type Env = import('@/lib/env').Env;"],
  ])('sees %s', async (text) => {
    expect(await lint('lib/domain/search.ts', text)).toContain('lib/domain is pure');
  });
});

const forbidden = [
  ['lib/db/find-centres.ts', importing('@prisma/client'), "starts with `import 'server-only';`"],
  ['lib/limits.ts', 'export const limits = 1;\n'.concat('//\n'.repeat(300)), 'max-lines'],
  ['lib/limits.ts', `export function long() {\n${'  // line\n'.repeat(70)}}`, 'max-lines-per-function'],
  ['lib/limits.ts', 'export const limits: any = 1;', 'no-explicit-any'],
  ['lib/limits.ts', '// @ts-ignore\nexport const limits = 1;', 'ban-ts-comment'],
  ['lib/limits.ts', 'export const token = localStorage.getItem("a");', 'no storage'],
  ['lib/limits.ts', 'export const token = window.localStorage;', 'no storage'],
  ['lib/limits.ts', 'export const token = document.cookie;', 'no cookies'],
  ['lib/limits.ts', 'try { JSON.parse(""); } catch {}', 'no-empty'],
  ['components/ui/box.tsx', 'export const Box = () => <div style={{ top: 0 }} />;', 'use a class'],
  ['components/ui/box.tsx', 'export const Box = () => <Card style={{ top: 0 }} />;', 'use a class'],
  [
    'components/ui/box.tsx',
    'export const Box = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
    'Text is text',
  ],
  ['components/ui/box.tsx', "export { useLocale } from 'next-intl';", 'useLocaleCode'],
  ['components/ui/box.tsx', "export { useFormatter } from 'next-intl';", 'digits and the calendar'],
  ['app/[locale]/page.tsx', "export const list = new Intl.ListFormat('sr');", 'digits and the calendar'],
  ['e2e/journeys/a.spec.ts', 'export const wait = (page: Page) => page.waitForTimeout(9);', 'not for time'],
] as const;

describe('what the house does not do', () => {
  it.each(forbidden)('%s: %s', async (file, text, reason) => {
    expect(await lint(file, text)).toContain(reason);
  });

  it('leaves the vocabulary as long as it is', async () => {
    expect(await lint('lib/domain/facets/language.ts', '//\n'.repeat(400))).toBe('');
  });

  it('lets a database file be that says it is for the server', async () => {
    expect(
      await lint('lib/db/find-centres.ts', `import 'server-only';\n${importing('@prisma/client')}`),
    ).toBe('');
  });
});

describe('an eslint-disable', () => {
  const any = 'export const limits: any = 1;';

  it.each([
    ['// eslint-disable-next-line @typescript-eslint/no-explicit-any'],
    ['// eslint-disable-next-line @typescript-eslint/no-explicit-any --'],
    ['// eslint-disable-next-line'],
    ['/* eslint-disable */'],
    ['/* eslint-disable -- because */'],
  ])('needs its rule and its reason: %s', async (comment) => {
    expect(await lint('lib/limits.ts', `${comment}\n${any}`)).toContain(
      'Line 1: eslint-disable names its rules',
    );
  });

  it('is accepted with both', async () => {
    const comment =
      '// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library has no types';
    expect(await lint('lib/limits.ts', `${comment}\n${any}`)).toBe('');
  });
});

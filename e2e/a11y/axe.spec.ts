import type { Page, PlaywrightTestOptions } from '@playwright/test';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { locatorHref } from '@/lib/url/hrefs';
import { findAxeViolations, openWithoutScripts } from '../fixtures/find-axe-violations';
import { expect, test } from '../fixtures/test';
import { PAGES, type PageKind } from '../pages';

test.describe.configure({ mode: 'parallel' });

interface View {
  title: string;
  use: Partial<PlaywrightTestOptions>;
  withoutScripts?: true;
}

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

const views: readonly View[] = [
  { title: 'on a small phone', use: { viewport: phone } },
  { title: 'on a desktop', use: { viewport: desktop } },
  { title: 'in the dark', use: { viewport: desktop, colorScheme: 'dark' } },
  { title: 'without JavaScript', use: { viewport: phone }, withoutScripts: true },
  {
    title: 'in colours of the visitor’s own',
    use: { viewport: desktop, contextOptions: { forcedColors: 'active' } },
  },
];

/** What somebody does on the locator before it is looked at. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'open filters': async (page) => {
    const summary = page.locator('form summary').first();
    if (await summary.isVisible()) await summary.click();
    const closed = page.locator('form details:not([open]) > summary:visible');
    while ((await closed.count()) > 0) await closed.first().click();
  },
  'an open language menu': (page) => page.locator('header summary').click(),
  'an opened marker': async (page) => {
    const map = page.locator('[data-map]');
    if ((await map.getAttribute('data-map')) === 'closed') await map.getByRole('button').first().click();
    await map.locator('button[aria-expanded="false"][data-kind]').first().click();
    await expect(map.locator('button[aria-expanded="true"][data-kind]')).toBeVisible();
  },
};

interface Case {
  title: string;
  kind: PageKind;
  locale: Locale;
  view: View;
  act?: (page: Page) => Promise<unknown>;
}

function casesOf(view: View, locale: Locale): Case[] {
  const looks = PAGES.map((kind) => ({ title: kind.title, kind, locale, view }));
  const kind: PageKind = { title: 'the locator', path: locatorHref, directory: 'real' };
  const acts = view.withoutScripts
    ? []
    : Object.entries(states).map(([state, act]) => ({
        title: `the locator with ${state}`,
        kind,
        locale,
        view,
        act,
      }));
  return [...looks, ...acts];
}

const cases = views.flatMap((view) => LOCALES.flatMap(({ code }) => casesOf(view, code)));
/** A third that is always the same and holds every kind of page; the long test takes them all. */
const chosen = process.env.TEST_FULL ? cases : cases.filter((_, index) => index % 3 === 0);

test('the third that is always tested holds every page, view and language', () => {
  const third = cases.filter((_, index) => index % 3 === 0);
  const kindsOf = (list: readonly Case[]) => [...new Set(list.map(({ title }) => title))].sort();
  expect(kindsOf(third)).toEqual(kindsOf(cases));
  expect(new Set(third.map(({ view }) => view)).size).toBe(views.length);
  expect(new Set(third.map(({ locale }) => locale)).size).toBe(LOCALES.length);
});

for (const { title, kind, locale, view, act } of chosen) {
  test.describe(`${view.title}, in ${locale}`, () => {
    test.use({ ...view.use, directory: kind.directory, expectedProblems: [/status of 404/] });

    test(`nobody is shut out of ${title}`, async ({ page }) => {
      if (view.withoutScripts) await openWithoutScripts(page, kind.path(locale));
      else await page.goto(kind.path(locale));
      await act?.(page);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  });
}

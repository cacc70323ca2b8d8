import type { Page, PlaywrightTestOptions } from '@playwright/test';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locales';
import { coverageHref, locatorHref } from '@/lib/url/hrefs';
import { findAxeViolations, openWithoutScripts } from '../fixtures/find-axe-violations';
import { enterPlace, placeField, withoutGeolocation } from '../fixtures/place-field';
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

type Act = (page: Page) => Promise<unknown>;

/** What somebody does on the locator before it is looked at. */
const locatorStates: Record<string, Act> = {
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
  'a place that may be several': async (page) => {
    await enterPlace(page, 'Neustadt');
    await expect(page.getByRole('group', { name: /Neustadt/ })).toBeVisible();
  },
  'a chosen radius': async (page) => {
    await enterPlace(page, 'Leipzig');
    await page.locator('select[name=radius]').selectOption('50');
    await expect(page.locator('#result-count')).toContainText('Leipzig');
  },
  'a position that is refused': async (page) => {
    await page.context().clearPermissions();
    await page.locator('[aria-describedby=near-me-explanation]').click();
    await expect(page.locator('[data-state=failed]')).toBeVisible();
  },
  'no position to ask for': async (page) => {
    await page.addInitScript(withoutGeolocation);
    await page.reload();
    await expect(placeField(page)).toBeVisible();
    await expect(page.locator('#near-me-explanation')).toHaveCount(0);
  },
};

const openFields: Act = async (page) => {
  const row = page.getByRole('row').filter({ has: page.locator('summary') });
  for (const field of await row.first().locator('summary').all()) await field.click();
};

/** Pages and what somebody does there before they are looked at. */
const states: readonly { kind: PageKind; act: Act }[] = [
  ...Object.entries(locatorStates).map(([state, act]) => ({
    kind: { title: `the locator with ${state}`, path: locatorHref, directory: 'real' as const },
    act,
  })),
  {
    kind: { title: 'the coverage table with opened fields', path: coverageHref, directory: 'real' },
    act: openFields,
  },
];

interface Case {
  title: string;
  kind: PageKind;
  locale: Locale;
  view: View;
  act?: Act;
}

function casesOf(view: View, locale: Locale): Case[] {
  const pages = PAGES.map((kind) => ({ title: kind.title, kind, locale, view }));
  const acts = view.withoutScripts
    ? []
    : states.map(({ kind, act }) => ({ title: kind.title, kind, locale, view, act }));
  return [...pages, ...acts];
}

/** Beside German, one language for each way in which a page can differ: letters, direction, length, font. */
const OTHERS = ['en', 'ar', 'fa', 'ti', 'zh', 'de-x-ls'].filter(isLocale);

/** Each case in one of the other languages, by turns: over all looks each page is seen in several of them. */
function casesByTurns(view: View, turn: number): Case[] {
  const inOthers = OTHERS.map((code) => casesOf(view, code));
  return casesOf(view, DEFAULT_LOCALE).flatMap(
    (_, index) => inOthers[(index + turn) % OTHERS.length]?.[index] ?? [],
  );
}

const looks = views.flatMap((view, turn) => [casesOf(view, DEFAULT_LOCALE), casesByTurns(view, turn)]);
const cases = looks.flat();
/** In each look another third of the pages, so that every page is in it; always the same ones. */
const third = looks.flatMap((ofLook, look) => ofLook.filter((_, page) => (look + page) % 3 === 0));
/** The long test takes them all, and English in full besides. */
const english = views.flatMap((view) => casesOf(view, 'en')).filter((added) => !cases.some(isSameAs(added)));
const chosen = process.env.TEST_FULL ? [...cases, ...english] : third;

function isSameAs({ title, view, locale }: Case) {
  return (other: Case) => other.title === title && other.view === view && other.locale === locale;
}

test('the third that is always tested holds every page, view and language', () => {
  const kindsOf = (list: readonly Case[]) => [...new Set(list.map(({ title }) => title))].sort();
  expect(kindsOf(third)).toEqual(kindsOf(cases));
  expect(new Set(third.map(({ view }) => view)).size).toBe(views.length);
  expect(new Set(third.map(({ locale }) => locale)).size).toBe(OTHERS.length + 1);
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

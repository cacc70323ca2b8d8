import type { Page } from '@playwright/test';
import { findAxeViolations, openWithoutScripts } from '../fixtures/find-axe-violations';
import { expect, test } from '../fixtures/test';
import { PAGES } from '../pages';
import { LANGUAGES, THIRD, VIEWS, VISITED, type View, type Visited } from './axe-visits';
import { STATES } from './page-states';

interface Scan {
  kind: string;
  view: string;
  locale: string;
}

const scansOf = (visited: readonly Visited[]): Scan[] =>
  visited.flatMap(({ kind, visits }) =>
    visits.flatMap(({ locale, views }) =>
      views.map((view) => ({ kind: kind.title, view: view.title, locale })),
    ),
  );

/** How many values two properties of the scans have together, each pair counted once. */
const pairs = (scans: readonly Scan[], one: keyof Scan, other: keyof Scan) =>
  new Set(scans.map((scan) => `${scan[one]} · ${scan[other]}`)).size;

test('the scans hold each page and state in every look and language, and each look in every language', () => {
  const scans = scansOf(VISITED);
  const isState = ({ kind }: Scan) => STATES.some((state) => state.kind.title === kind);
  const kinds = PAGES.length + STATES.length;
  expect(scans.length).toBeGreaterThanOrEqual(400);
  expect(pairs(scans, 'kind', 'locale')).toBe(kinds * LANGUAGES.length);
  expect(pairs(scans, 'view', 'locale')).toBe(VIEWS.length * LANGUAGES.length);
  // Nothing can be done on a page without scripts, so no state is seen there.
  expect(pairs(scans, 'kind', 'view')).toBe(kinds * VIEWS.length - STATES.length);
  expect(scans.filter(isState).filter(({ view }) => view === 'without JavaScript')).toEqual([]);
});

test('the third that is always tested holds every page, state, look and language', () => {
  const third = scansOf(THIRD);
  const valuesOf = (scans: readonly Scan[], of: keyof Scan) => new Set(scans.map((scan) => scan[of]));
  expect(third.length).toBeGreaterThanOrEqual(scansOf(VISITED).length * 0.3);
  for (const of of ['kind', 'view', 'locale'] as const) {
    expect(valuesOf(third, of)).toEqual(valuesOf(scansOf(VISITED), of));
  }
});

const plainMedia = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** Lets the page look so at once: axe would measure a colour that is still fading. */
async function show(page: Page, { size, media }: View): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...plainMedia, ...media });
  await page.evaluate(() => document.getAnimations().forEach((fade) => fade.finish()));
}

async function visit(page: Page, href: string, [first, ...more]: readonly View[], act?: Visited['act']) {
  if (first === undefined) return;
  await show(page, first);
  if (first.withoutScripts) await openWithoutScripts(page, href);
  else await page.goto(href);
  await act?.(page);
  for (const view of [first, ...more]) {
    await show(page, view);
    expect.soft(await findAxeViolations(page), `${href} ${view.title}`).toEqual([]);
  }
}

// A test is many visits, in the long run all: only a hang ends it.
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

/** The long test takes them all. */
const chosen = process.env.TEST_FULL ? VISITED : THIRD;

for (const { kind, act, visits } of chosen) {
  test.describe(() => {
    test.use({ directory: kind.directory, expectedProblems: [/status of 404/] });

    test(`nobody is shut out of ${kind.title}`, async ({ page }) => {
      for (const { locale, views } of visits) await visit(page, kind.path(locale), views, act);
    });
  });
}

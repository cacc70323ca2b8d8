import type { Page } from '@playwright/test';
import { locatorHref } from '@/lib/url/hrefs';
import { expect, test } from '../fixtures/test';
import { ONE_PER_DIRECTION } from '../fixtures/texts';
import { PAGES } from '../pages';

const screens = {
  'a small phone': { width: 320, height: 568 },
  'a phone on its side': { width: 640, height: 360 },
  'four times enlarged': { width: 320, height: 256 },
  'a desktop': { width: 1280, height: 800 },
};
const thumb = 44;

/**
 * Runs in the page: scrolls through it and tells at which share of the way which spot of the exit, by share of its
 * box, is off the screen or would be hit by something else.
 */
function findCoveredSpots(): string[] {
  const exit = document.querySelector('[data-quick-exit]');
  if (exit === null) return ['there is no exit'];
  const spots = [0.05, 0.5, 0.95].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
  const covered: string[] = [];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    const { scrollHeight } = document.documentElement;
    window.scrollTo({ top: share * (scrollHeight - innerHeight), behavior: 'instant' });
    const { left, top, width, height } = exit.getBoundingClientRect();
    const isFree = ([x, y]: readonly [number, number]) =>
      document.elementsFromPoint(left + x * width, top + y * height)[0]?.closest('[data-quick-exit]') ===
      exit;
    const lost = spots.filter((spot) => !isFree(spot)).map(([x, y]) => `${share}: ${x} / ${y}`);
    covered.push(...lost);
  }
  return covered;
}

/** Runs in the page: until what follows the size of the screen has followed it. */
function settle(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function openMap(page: Page): Promise<void> {
  const map = page.locator('[data-map]');
  await expect(map).toBeAttached();
  if ((await map.getAttribute('data-map')) === 'closed') await map.getByRole('button').first().click();
  await expect(page.locator('[data-map="open"]').getByRole('group').first()).toBeVisible();
  await map.locator('button[aria-expanded="false"][data-kind]').first().click();
  await expect(map.locator('button[aria-expanded="true"][data-kind]')).toBeVisible();
}

test.describe.configure({ mode: 'parallel' });

/** Where no script runs only the styles count, which are the same in both directories; the long test sees both. */
const withAndWithoutScripts = (directory: 'real' | 'fixture') =>
  process.env.TEST_FULL || directory === 'fixture' ? [true, false] : [true];

for (const locale of ONE_PER_DIRECTION) {
  for (const directory of ['real', 'fixture'] as const)
    for (const javaScriptEnabled of withAndWithoutScripts(directory))
      test.describe(`in ${locale}, with the ${directory} directory, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
        test.use({ directory, javaScriptEnabled, expectedProblems: [/status of 404/] });

        test('on every kind of page and screen the exit is seen, free at every scroll position, and second for Tab', async ({
          page,
        }) => {
          test.slow();
          for (const { title, path } of PAGES.filter((kind) => kind.directory === directory)) {
            await page.goto(path(locale));
            await page.keyboard.press('Tab');
            await page.keyboard.press('Tab');
            await expect(page.locator('[data-quick-exit]'), title).toBeFocused();
            for (const [screen, viewport] of Object.entries(screens)) {
              await page.setViewportSize(viewport);
              if (javaScriptEnabled) await page.evaluate(settle);
              expect(await page.evaluate(findCoveredSpots), `${title} on ${screen}`).toEqual([]);
            }
          }
        });
      });

  for (const [screen, viewport] of Object.entries(screens))
    test.describe(`in ${locale}, on ${screen}`, () => {
      test.use({ viewport });

      test('open filters, an open language menu and a marker of the map do not cover the exit', async ({
        page,
      }) => {
        await page.goto(locatorHref(locale));
        await openMap(page);
        expect(await page.evaluate(findCoveredSpots)).toEqual([]);
        const closed = page.locator('details:not([open]) > summary:visible');
        while ((await closed.count()) > 0) {
          await closed.first().click();
          expect(await page.evaluate(findCoveredSpots)).toEqual([]);
        }
      });

      test('the exit is large enough for a thumb', async ({ page }) => {
        await page.goto(locatorHref(locale));
        const { width = 0, height = 0 } = (await page.locator('[data-quick-exit]').boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(thumb);
      });
    });
}

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

const screens = {
  'a small phone': { width: 320, height: 568 },
  'a phone on its side': { width: 640, height: 320 },
  'four times enlarged': { width: 320, height: 256 },
  'a desktop': { width: 1280, height: 800 },
};
const paths = ['/de', '/de/all', '/de/safety', '/de/centres/ona-berlin', '/en/nowhere'];

/** The spots of the exit, by share of its box, on which a finger would land on something else. */
function coveredSpots(exit: Locator): Promise<string[]> {
  return exit.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const spots = [0.05, 0.5, 0.95].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
    const isHit = ([x, y]: readonly [number, number]) =>
      document.elementFromPoint(left + x * width, top + y * height)?.closest('[data-quick-exit]') === element;
    return spots.filter((spot) => !isHit(spot)).map((spot) => spot.join(' / '));
  });
}

async function scrollPage(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const { scrollHeight } = document.documentElement;
    window.scrollTo({ top: part * (scrollHeight - innerHeight), behavior: 'instant' });
  }, share);
}

async function expectInReach(page: Page): Promise<void> {
  const exit = page.locator('[data-quick-exit]');
  for (const share of [0, 0.5, 1]) {
    await scrollPage(page, share);
    await expect(exit).toBeInViewport({ ratio: 1 });
    expect(await coveredSpots(exit), `covered after scrolling ${share}`).toEqual([]);
  }
}

test.use({ expectedProblems: [/status of 404/] });

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    test('the exit is seen and free at every scroll position of every kind of page', async ({ page }) => {
      for (const path of paths) {
        await page.goto(path);
        await expectInReach(page);
      }
    });

    test('open filters, an open language menu and the map do not cover the exit', async ({ page }) => {
      await page.goto('/de');
      const showMap = page.getByRole('button', { name: 'Karte', exact: true });
      await expect(page.locator('[data-map]')).toBeAttached();
      if (await showMap.isVisible()) await showMap.click();
      await expect(page.locator('[data-map="open"]').getByRole('group').first()).toBeVisible();
      for (const summary of await page.locator('summary:visible').all()) {
        await summary.click();
        await expectInReach(page);
      }
    });

    test('the exit is the second stop of the Tab key, large enough for a thumb', async ({ page }) => {
      await page.goto('/de');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const exit = page.locator('[data-quick-exit]');
      await expect(exit).toBeFocused();
      const { width = 0, height = 0 } = (await exit.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    });
  });
}

import type { Page } from '@playwright/test';
import { countsIn, listOf, openLocator, optionOf, slugsOf, toggle } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

async function openFarDown(page: Page): Promise<{ slugs: string[]; top: number }> {
  await openLocator(page);
  await toggle(page, 'group', 'women');
  await toggle(page, 'language', 'ro');
  await page.getByRole('link', { name: /^Weitere Stellen zeigen/ }).click();
  await expect(listOf(page)).toHaveCount(40);
  const slugs = await slugsOf(page);
  const link = listOf(page).nth(30).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  expect(top).toBeGreaterThan(1_000);
  await link.click();
  await expect(page).toHaveURL(/\/centres\//);
  return { slugs, top };
}

test('the back button leads to the same list, open as far, at the same place', async ({ page }) => {
  const { slugs, top } = await openFarDown(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/de$/);
  await expect.poll(() => slugsOf(page)).toEqual(slugs);
  await expect(optionOf(page, 'language', 'ro')).toBeChecked();
  await expect(optionOf(page, 'language', 'ro')).toBeVisible();
  await expect.poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThan(50);
});

test('back, forward and back again keep the search', async ({ page }) => {
  const { slugs } = await openFarDown(page);
  await page.goBack();
  await page.goForward();
  await expect(page).toHaveURL(/\/centres\//);
  await page.goBack();
  await expect.poll(() => slugsOf(page)).toEqual(slugs);
});

test('a link back to the search finds it as it was', async ({ page }) => {
  const { slugs } = await openFarDown(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Stellen|Suche|Liste/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/de$/);
  await expect.poll(() => slugsOf(page)).toEqual(slugs);
});

test('changing the language keeps the search and how far the list is open', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'group', 'women');
  await toggle(page, 'language', 'ro');
  await page.getByRole('link', { name: /^Weitere Stellen zeigen/ }).click();
  await expect(listOf(page)).toHaveCount(40);
  const slugs = await slugsOf(page);
  const counts = countsIn(await page.getByRole('status').innerText());
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => slugsOf(page)).toEqual(slugs);
  await expect(page.getByRole('checkbox', { name: /Romanian/ })).toBeChecked();
  expect(countsIn(await page.getByRole('status').innerText())).toEqual(counts);
});

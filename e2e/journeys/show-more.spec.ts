import { listOf, openLocator, slugsOf, toggle } from '../fixtures/locator-page';
import { slugsIn } from '../fixtures/plain-html';
import { expect, test } from '../fixtures/test';

test('the list opens 20 by 20 until every centre is there', async ({ page, request }) => {
  await openLocator(page);
  const more = page.getByRole('link', { name: /^Weitere Stellen zeigen/ });
  for (const [shown, left] of [
    [20, 79],
    [40, 59],
    [60, 39],
    [80, 19],
  ] as const) {
    await expect(listOf(page)).toHaveCount(shown);
    await expect(more).toHaveText(`Weitere Stellen zeigen (${left})`);
    await more.click();
    await expect(listOf(page).nth(shown).getByRole('link').first()).toBeFocused();
  }
  await expect(listOf(page)).toHaveCount(99);
  await expect(more).toHaveCount(0);
  const slugs = await slugsOf(page);
  expect(slugs.slice(20, 40)).toEqual(slugsIn(await (await request.get('/de?page=2')).text()));
  expect(new URL(page.url()).search).toBe('');
});

test('opening more leaves the place on the page and says nothing new', async ({ page }) => {
  await openLocator(page);
  const more = page.getByRole('link', { name: /^Weitere Stellen zeigen/ });
  await more.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await more.click();
  await expect(listOf(page)).toHaveCount(40);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
});

test('another choice begins again at the top of its list', async ({ page }) => {
  await openLocator(page);
  await page.getByRole('link', { name: /^Weitere Stellen zeigen/ }).click();
  await expect(listOf(page)).toHaveCount(40);
  await toggle(page, 'group', 'women');
  await expect(listOf(page)).toHaveCount(20);
});

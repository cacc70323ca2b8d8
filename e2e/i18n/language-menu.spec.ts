import { getLanguageTag, isLocale, LOCALES } from '@/lib/i18n/locales';
import { openLocator, optionOf, toggle } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

const tags = LOCALES.map(({ code }) => getLanguageTag(code));
const menuLink = (tag: string) => `header details a[hreflang="${tag}"]`;

test('the menu is the first thing on the page and opens, walks and chooses by keyboard', async ({ page }) => {
  await page.goto('/de/safety');
  await page.keyboard.press('Tab');
  await expect(page.locator('header summary')).toBeFocused();
  await page.keyboard.press('Enter');
  for (const tag of tags) {
    await page.keyboard.press('Tab');
    await expect(page.locator(menuLink(tag))).toBeFocused();
  }
  await page.locator(menuLink('en')).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/safety');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('every language is named by itself, and the one of the page is marked', async ({ page }) => {
  await page.goto('/en/about');
  const links = page.locator('header details a');
  await expect(links).toHaveText(LOCALES.map(({ ownName }) => ownName));
  for (const [position, tag] of tags.entries())
    await expect(links.nth(position)).toHaveAttribute('lang', tag);
  await expect(page.locator('header details a[aria-current]')).toHaveText('English');
});

test('at 320 px the open menu lies on the page, in columns', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de');
  await page.locator('header summary').click();
  const boxes = await page
    .locator('header details li')
    .evaluateAll((items) =>
      items
        .map((item) => item.getBoundingClientRect())
        .map(({ left, right, height }) => ({ left, right, height })),
    );
  expect(boxes.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
  expect(boxes.filter(({ height }) => height < 44)).toEqual([]);
  expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(2);
});

test('what was asked goes along into every language, in memory only', async ({ page }) => {
  await openLocator(page, '/de');
  await toggle(page, 'group', 'men');
  for (const code of ['en', 'ar', 'de'].filter(isLocale)) {
    await page.locator('header summary').click();
    await page.locator(menuLink(getLanguageTag(code))).click();
    await expect(page).toHaveURL(`/${code}`);
    await expect(optionOf(page, 'group', 'men')).toBeChecked();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, and keeps the record and the query', async ({ page }) => {
    await page.goto('/de?group=men');
    await page.locator('header summary').click();
    await page.locator(menuLink('en')).click();
    await expect(page).toHaveURL('/en?group=men');
    await page.goto('/de/centres/ona-berlin');
    await page.locator('header summary').click();
    await page.locator(menuLink('en')).click();
    await expect(page).toHaveURL('/en/centres/ona-berlin');
  });
});

test('every page names its other languages to search engines', async ({ page }) => {
  await page.goto('/en/safety');
  const alternates = page.locator('link[rel=alternate][hreflang]');
  const named = await alternates.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  );
  const own = LOCALES.map(({ code }) => [getLanguageTag(code), `/${code}/safety`]);
  expect(named).toEqual([...own, ['x-default', '/de/safety']]);
});

test('a page that nobody has checked says so and leads to the German one', async ({ page }) => {
  await page.goto('/en/safety');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Read in German' }).click();
  await expect(page).toHaveURL('/de/safety');
  await expect(page.getByRole('contentinfo').locator('a[hreflang]')).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { openLocator, recordRequests, toggle } from '../fixtures/locator-page';
import { enterPlace, placeField, typePlace } from '../fixtures/place-field';
import { expect, test } from '../fixtures/test';

const nearMe = (page: Page) => page.getByRole('button', { name: 'In meiner Nähe' });

test('a typed and chosen place is in no request, no address and no storage', async ({ page }) => {
  await openLocator(page);
  const sent = recordRequests(page);
  await typePlace(page, 'Pirmasen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#result-count')).toContainText('Pirmasens');
  await page.locator('select[name=radius]').selectOption('50');
  await toggle(page, 'group', 'women');
  await page.locator('#results [data-centre] a').first().click();
  await expect(page).toHaveURL(/\/centres\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/de$/);
  await expect(placeField(page)).toHaveValue('Pirmasens');

  expect(sent.length, 'requests that were looked at').toBeGreaterThan(0);
  expect(sent.filter((text) => /pirmasen|07317|radius/i.test(text))).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toMatch(/pirmasen|07317/i);
  expect(await page.context().cookies()).toEqual([]);
});

test.describe('a position', () => {
  const [latitude, longitude] = [49.20189, 7.60529];
  test.use({ geolocation: { latitude, longitude }, permissions: ['geolocation'] });

  test('never leaves the browser: only the municipality it lies in is known afterwards', async ({ page }) => {
    const sent = recordRequests(page);
    await openLocator(page);
    await nearMe(page).click();
    await expect(placeField(page)).toHaveValue('Pirmasens');
    await expect(page.getByText('Der nächste Ort ist Pirmasens.')).toBeVisible();
    await toggle(page, 'group', 'women');
    await page.locator('#results [data-centre] a').first().click();
    await expect(page).toHaveURL(/\/centres\//);

    expect(sent.length, 'requests that were looked at').toBeGreaterThan(0);
    expect(sent.filter((text) => /49\.20|7\.605|4920189|760529|pirmasens/i.test(text))).toEqual([]);
    expect(page.url()).not.toMatch(/49\.|7\.6/);
  });

  test('is not asked for before the button is pressed, and what happens is said before', async ({ page }) => {
    await page.addInitScript(() => {
      const asked = { count: 0 };
      Object.assign(globalThis, { asked });
      const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (...args) => {
        asked.count += 1;
        original(...args);
      };
    });
    const asked = () =>
      page.evaluate(() => (globalThis as unknown as { asked: { count: number } }).asked.count);
    await openLocator(page);
    await enterPlace(page, 'Leipzig');
    await expect(nearMe(page)).toHaveAccessibleDescription(/Wir bekommen Ihren Standort nicht/);
    await expect(page.getByText('Wir bekommen Ihren Standort nicht.')).toBeVisible();
    expect(await asked()).toBe(0);
    await nearMe(page).click();
    await expect(placeField(page)).toHaveValue('Pirmasens');
    expect(await asked()).toBe(1);
  });
});

test('a position that is refused: what to do instead is said, and the button still works', async ({
  page,
}) => {
  await page.context().clearPermissions();
  await openLocator(page);
  await nearMe(page).click();
  await expect(page.getByText('Ihr Browser gibt den Standort nicht frei.', { exact: false })).toBeVisible();
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 51.34, longitude: 12.375 });
  await nearMe(page).click();
  await expect(placeField(page)).toHaveValue('Leipzig');
});

test.describe('a position abroad', () => {
  test.use({ geolocation: { latitude: 48.2082, longitude: 16.3738 }, permissions: ['geolocation'] });

  test('is said to be abroad', async ({ page }) => {
    await openLocator(page);
    await nearMe(page).click();
    await expect(page.getByText('Ihr Standort liegt nicht in Deutschland.', { exact: false })).toBeVisible();
    await expect(placeField(page)).toHaveValue('');
  });
});

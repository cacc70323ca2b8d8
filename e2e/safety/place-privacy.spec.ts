import type { Page } from '@playwright/test';
import { holdBack } from '../fixtures/hold-back';
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

test.describe('a text typed when the browser cannot answer yet', () => {
  const index = /\/api\/directory\//;
  test.use({ expectedProblems: [/Failed to load resource: net::ERR_FAILED/] });

  test('waits for the centres and is not sent', async ({ page }) => {
    const release = await holdBack(page, index);
    const sent = recordRequests(page);
    await page.goto('/de');
    await enterPlace(page, 'pirmasens');
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'true');
    release();
    await expect(page.locator('#result-count')).toContainText('Pirmasens');
    await expect(page).toHaveURL(/\/de$/);
    expect(sent.filter((text) => /pirmasen|07317/i.test(text))).toEqual([]);
  });

  test('is kept and not sent when the centres cannot be loaded, and the next try finds it', async ({
    page,
  }) => {
    await page.route(index, (route) => route.abort());
    const sent = recordRequests(page);
    const failed = page.waitForEvent('requestfailed');
    await page.goto('/de');
    await failed;
    await enterPlace(page, 'pirmasens');
    await expect(page.getByText(/Die Ortsliste lässt sich gerade nicht laden/).first()).toBeVisible();
    await expect(placeField(page)).toHaveValue('pirmasens');
    await expect(placeField(page)).toBeFocused();
    await expect(page).toHaveURL(/\/de$/);
    await page.unroute(index);
    await placeField(page).press('Enter');
    await expect(page.locator('#result-count')).toContainText('Pirmasens');
    expect(sent.length, 'requests that were looked at').toBeGreaterThan(0);
    expect(sent.filter((text) => /pirmasen|07317/i.test(text))).toEqual([]);
  });

  test('is not sent by a form that is submitted without its handler', async ({ page }) => {
    await openLocator(page);
    await placeField(page).fill('pirmasens');
    await placeField(page).evaluate((field: HTMLInputElement) => field.form?.submit());
    await page.waitForURL(/\?/);
    expect(page.url()).not.toMatch(/pirmasen/i);
  });
});

test('a directory too large for the browser is asked by the official key, not by what was typed', async ({
  page,
}) => {
  await page.route(
    (url) => url.pathname === '/de',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(isIndexed\\?":)true/g, '$1false');
      await route.fulfill({ response, body });
    },
  );
  const sent = recordRequests(page);
  await page.goto('/de');
  await placeField(page).waitFor();
  await toggle(page, 'group', 'women');
  await enterPlace(page, 'pirmasenss');
  await page
    .getByRole('group', { name: /haben wir nicht gefunden/ })
    .getByRole('link', { name: 'Pirmasens' })
    .waitFor();
  await enterPlace(page, 'pirmasens');
  await expect(page).toHaveURL(/\/de\?place=municipality%3A07317000&group=women$/);
  await expect(placeField(page)).toHaveValue('Pirmasens');
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  expect(sent.filter((text) => /pirmasen/i.test(text))).toEqual([]);
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

  test('does not change what is loaded for it', async ({ page, context }) => {
    const loaded: string[] = [];
    // Here the map stands closed and loads nothing for itself.
    await page.setViewportSize({ width: 320, height: 640 });
    await openLocator(page);
    page.on('request', (request) => loaded.push(`${request.url()} ${request.postData() ?? ''}`));
    await nearMe(page).click();
    await expect(placeField(page)).toHaveValue('Pirmasens');
    const here = loaded.splice(0);
    expect(here.some((text) => text.includes('/geo/base-map.json'))).toBe(true);

    await context.setGeolocation({ latitude: 53.1702, longitude: 8.6231 });
    await openLocator(page);
    loaded.splice(0);
    await nearMe(page).click();
    await expect(placeField(page)).toHaveValue('Bremen');
    expect(loaded.toSorted()).toEqual(here.toSorted());
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

import { holdBack } from '../fixtures/hold-back';
import {
  countsIn,
  listOf,
  optionOf,
  reveal,
  slugsOf,
  toggle,
  waitUntilInstant,
} from '../fixtures/locator-page';
import { placeField } from '../fixtures/place-field';
import { slugsIn } from '../fixtures/plain-html';
import { expect, test } from '../fixtures/test';

const scripts = /\/_next\/static\/.*\.js/;
const index = /\/api\/directory\//;

test('what is ticked while the scripts are still on their way is not lost', async ({ page }) => {
  const release = await holdBack(page, scripts);
  await page.goto('/de', { waitUntil: 'commit' });
  await page.getByRole('checkbox', { name: /^Frauen/ }).check();
  await reveal(page, optionOf(page, 'language', 'ro'));
  await optionOf(page, 'language', 'ro').check();
  release();
  await waitUntilInstant(page);
  await expect(page.getByRole('status')).toContainText('geben das an');
  await expect(optionOf(page, 'group', 'women')).toBeChecked();
  await expect(optionOf(page, 'language', 'ro')).toBeChecked();
  await toggle(page, 'service', 'accommodation');
  await expect(optionOf(page, 'group', 'women')).toBeChecked();
  await expect(optionOf(page, 'language', 'ro')).toBeChecked();
});

test('what is taken back while the scripts are still on their way stays taken back', async ({ page }) => {
  const release = await holdBack(page, scripts);
  await page.goto('/de?group=women&language=ro', { waitUntil: 'commit' });
  await page.getByRole('checkbox', { name: /^Frauen/ }).uncheck();
  release();
  await waitUntilInstant(page);
  await expect(optionOf(page, 'language', 'ro')).toBeChecked();
  await expect(optionOf(page, 'group', 'women')).not.toBeChecked();
  await expect(page).toHaveURL(/\/de$/);
});

test('a place that is typed while the scripts are still on their way is not lost, and not sent', async ({
  page,
}) => {
  const release = await holdBack(page, scripts);
  await page.goto('/de', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Ort oder Postleitzahl' }).fill('Görlitz');
  release();
  await waitUntilInstant(page);
  await expect(placeField(page)).toHaveValue('Görlitz');
  await placeField(page).press('Enter');
  await expect(page.getByRole('status')).toContainText('Görlitz');
  await expect(page).toHaveURL(/\/de$/);
});

test('until the centres have arrived the page speaks only of what it shows', async ({ page }) => {
  const release = await holdBack(page, index);
  await page.goto('/de');
  await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('aria-busy') === 'false');
  await toggle(page, 'group', 'men');
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
  release();
  await expect(page.getByRole('status')).toContainText('geben das an');
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
  await expect(optionOf(page, 'group', 'men')).toBeChecked();
});

test.describe('when the centres cannot be loaded into the browser', () => {
  test.use({ expectedProblems: [/Failed to load resource: net::ERR_FAILED/] });

  test.beforeEach(async ({ page }) => {
    await page.route(index, (route) => route.abort());
  });

  test('the form still works by sending it', async ({ page, request }) => {
    const failed = page.waitForEvent('requestfailed');
    await page.goto('/de');
    await failed;
    await toggle(page, 'group', 'men');
    await toggle(page, 'language', 'ar');
    await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('button', { name: 'Stellen zeigen' }).click();
    await expect(page).toHaveURL(/\/de\?group=men&language=ar$/);
    const expected = slugsIn(await (await request.get('/de?group=men&language=ar')).text());
    await expect.poll(() => slugsOf(page)).toEqual(expected);
  });

  test('the address keeps the search, so that more of it, another language and the reset can be followed', async ({
    page,
  }) => {
    await page.goto('/de?group=women');
    const [stated] = countsIn(await page.getByRole('status').innerText());
    await page.getByRole('link', { name: /^Weitere Stellen zeigen/ }).click();
    await expect(page).toHaveURL(/\/de\?group=women&page=2$/);
    await expect(listOf(page)).toHaveCount(20);
    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(/\/en\?group=women/);
    await expect(page.getByRole('status')).toContainText(String(stated));
    await page.getByRole('link', { name: /Clear|Reset|Remove/ }).click();
    await expect(page).toHaveURL(/\/en$/);
    await expect(page.getByRole('status')).toContainText('99');
    await expect(page.locator('form input:checked')).toHaveCount(0);
  });

  test('the way out of an empty result is a link that is followed', async ({ page }) => {
    await page.goto('/de?group=men&form=organ_removal&language=vi');
    const out = page.getByRole('link', { name: /^Ohne „/ });
    const href = await out.getAttribute('href');
    await out.click();
    await expect(page).toHaveURL(new RegExp(`${href?.replace('?', '\\?')}$`));
    await expect(page.locator('form input:checked')).toHaveCount(2);
  });
});

test.describe('when no script arrives at all', () => {
  test.use({ expectedProblems: [/Failed to load resource: net::ERR_FAILED/] });

  test('list, filter, numbers and the way out of the page are there', async ({ page }) => {
    await page.route(scripts, (route) => route.abort());
    await page.goto('/de');
    await expect(listOf(page)).toHaveCount(20);
    await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
    await toggle(page, 'group', 'men');
    await page.getByRole('button', { name: 'Stellen zeigen' }).click();
    await expect(page).toHaveURL(/\/de\?place=&group=men$/);
    await expect(page.getByRole('status')).toContainText('geben das an');
    await expect(page.locator('[data-quick-exit]')).toHaveAttribute('href', 'https://www.dwd.de/');
  });
});

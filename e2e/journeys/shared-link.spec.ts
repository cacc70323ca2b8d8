import { openLocator, optionOf, slugsOf, toggle, waitUntilInstant } from '../fixtures/locator-page';
import { slugsIn } from '../fixtures/plain-html';
import { expect, test } from '../fixtures/test';

test('a shared link is applied and then taken out of the address bar', async ({ page }) => {
  await page.goto('/de?group=men&language=ar&mode=native');
  await waitUntilInstant(page);
  await expect(page).toHaveURL(/\/de$/);
  await expect(optionOf(page, 'group', 'men')).toBeChecked();
  await expect(optionOf(page, 'language', 'ar')).toBeChecked();
  await expect(optionOf(page, 'language', 'ar')).toBeVisible();
  await expect(optionOf(page, 'mode', 'native')).toBeChecked();
  await expect(page.getByRole('status')).not.toHaveText('99 Stellen');
});

test('what a shared link asked for is in no other link and does not come back into the address', async ({
  page,
}) => {
  await page.goto('/de?group=men&form=forced_begging');
  await waitUntilInstant(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await expect(page.locator('header a[hreflang=en]')).toHaveAttribute('href', '/en');
  await page.locator('#results [data-centre] a').first().click();
  await expect(page).toHaveURL(/\/centres\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/de$/);
  await expect(optionOf(page, 'form', 'forced_begging')).toBeChecked();
  expect(requests.filter((text) => text.includes('forced_begging'))).toEqual([]);
});

test('a link to a later page opens the list that far', async ({ page }) => {
  await openLocator(page, '/de?group=women&page=2');
  await expect.poll(() => slugsOf(page)).toHaveLength(40);
  await expect(page).toHaveURL(/\/de$/);
});

test('reloading the page starts empty', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'group', 'men');
  await expect(page.getByRole('status')).not.toHaveText('99 Stellen');
  await page.reload();
  await waitUntilInstant(page);
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
  await expect(page.locator('form input:checked')).toHaveCount(0);
});

test.describe('copying a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the copied link shows somebody without JavaScript the same list', async ({
    page,
    request,
    baseURL,
  }) => {
    await openLocator(page);
    await expect(page.getByRole('button', { name: 'Link zu dieser Suche kopieren' })).toHaveCount(0);
    await toggle(page, 'group', 'women');
    await toggle(page, 'language', 'ro');
    await toggle(page, 'service', 'accommodation');
    await page.getByRole('button', { name: 'Link zu dieser Suche kopieren' }).click();
    await expect(page.getByRole('button', { name: 'Link kopiert' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}/de?group=women&language=ro&service=accommodation`);
    expect(slugsIn(await (await request.get(link)).text())).toEqual(await slugsOf(page));
    await toggle(page, 'group', 'men');
    await expect(page.getByRole('button', { name: 'Link zu dieser Suche kopieren' })).toBeVisible();
  });
});

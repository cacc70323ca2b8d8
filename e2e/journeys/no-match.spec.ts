import {
  listOf,
  openLocator,
  optionOf,
  recordRequests,
  toggle,
  waitUntilInstant,
} from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

test('when no centre states it, the page says so, names who helps everywhere, and offers a way out', async ({
  page,
}) => {
  await page.goto('/de?group=men&form=organ_removal&language=vi');
  await waitUntilInstant(page);
  await expect(page.getByRole('heading', { name: 'Keine Stelle gibt genau das an' })).toBeVisible();
  await expect(page.getByRole('link', { name: '0800 1239900' })).toHaveAttribute('href', 'tel:+498001239900');
  await expect(page.getByText('116016')).toHaveCount(0);
  await expect(page.getByText(/noch nicht bestätigt/).first()).toBeVisible();
  await expect(listOf(page).first()).toBeVisible();
  const sent = recordRequests(page);
  await page.getByRole('link', { name: /^Ohne „/ }).click();
  await expect(optionOf(page, 'group', 'men')).toBeChecked();
  expect(await page.locator('form input:checked').count()).toBeLessThan(3);
  expect(sent.filter((text) => text.split(' ')[0]?.includes('?'))).toEqual([]);
});

test('a woman is led to the helpline for women', async ({ page }) => {
  await page.goto('/de?group=women&form=organ_removal&language=vi');
  await waitUntilInstant(page);
  await expect(page.locator('#results article').getByRole('link', { name: '116016' })).toBeVisible();
  await expect(page.getByText('0800 1239900')).toHaveCount(0);
});

test.describe('where every centre denies it', () => {
  test.use({ directory: 'fixture' });
  const href = '/de?group=authorities&group=men';

  test('the page says so, names a helpline, and the way out brings centres back', async ({ page }) => {
    await page.goto(href);
    await waitUntilSearched();
    async function waitUntilSearched() {
      await expect(page).toHaveURL(/\/de$/);
    }
    await expect(page.getByRole('heading', { name: 'Keine Stelle passt zu dieser Auswahl' })).toBeVisible();
    await expect(listOf(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: /06990009102|069 90009102/ })).toBeVisible();
    await page.getByRole('link', { name: /^Ohne „/ }).click();
    await expect(listOf(page).first()).toBeVisible();
  });

  test('a choice that was made stays changeable although nothing is left', async ({ page }) => {
    await openLocator(page);
    await toggle(page, 'group', 'men');
    await page.goto(href);
    await expect(page).toHaveURL(/\/de$/);
    await expect(optionOf(page, 'group', 'authorities')).toBeEnabled();
    await toggle(page, 'group', 'authorities');
    await expect(listOf(page).first()).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the same words, and the way out is a link', async ({ page }) => {
      await page.goto(href);
      await expect(page.getByRole('heading', { name: 'Keine Stelle passt zu dieser Auswahl' })).toBeVisible();
      await page.getByRole('link', { name: /^Ohne „/ }).click();
      await expect(listOf(page).first()).toBeVisible();
      await expect(page).toHaveURL(/\?group=/);
    });
  });
});

import type { Page } from '@playwright/test';
import {
  countsIn,
  listOf,
  openLocator,
  optionOf,
  recordRequests,
  reveal,
  slugsOf,
  toggle,
} from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

/** From now on every wording of the status, as a screen reader would get it. */
async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.getByRole('status').evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = () => said.push(status.textContent ?? '');
    new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('a choice answers at once: the list, the count and the boxes agree', async ({ page }) => {
  await openLocator(page);
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
  await toggle(page, 'group', 'men');
  await toggle(page, 'language', 'ar');
  await expect(page.getByRole('status')).toContainText('haben dazu nichts angegeben');
  const [stated, unstated] = countsIn(await page.getByRole('status').innerText());
  await expect(
    page.getByRole('heading', { level: 2, name: `Diese ${stated} Stellen geben das an` }),
  ).toBeVisible();
  await expect(listOf(page)).toHaveCount(20);
  expect(stated + unstated).toBeLessThanOrEqual(99);
  await expect(optionOf(page, 'group', 'men')).toBeChecked();
});

test('nothing of what is chosen leaves the browser or stays in its address and history', async ({ page }) => {
  const mapFiles: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/geo/')) mapFiles.push(request.url());
  });
  await openLocator(page);
  // The map comes by itself after the list: land and names. Whatever is asked for later is asked for by filtering.
  await expect.poll(() => mapFiles).toHaveLength(2);
  const pages = await page.evaluate(() => window.history.length);
  const sent = recordRequests(page);
  await toggle(page, 'group', 'women');
  await toggle(page, 'form', 'forced_marriage');
  await toggle(page, 'service', 'accommodation');
  await expect(page.getByRole('status')).not.toHaveText('99 Stellen');
  await page.getByRole('link', { name: /^Weitere Stellen zeigen/ }).click();
  await expect(listOf(page)).toHaveCount(40);
  expect(sent, 'requests made by filtering').toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => window.history.length)).toBe(pages);
  const traces = ['women', 'forced_marriage', 'accommodation'];
  const state = await page.evaluate(() => JSON.stringify(window.history.state));
  for (const trace of traces) expect(state).not.toContain(trace);

  await listOf(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Beratung finden');
  await page.goBack();
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(optionOf(page, 'form', 'forced_marriage')).toBeChecked();
  expect(sent.length).toBeGreaterThan(0);
  for (const trace of traces) expect(sent.filter((text) => text.includes(trace))).toEqual([]);
});

test('the size of the result is announced once per change', async ({ page }) => {
  await openLocator(page);
  const said = await listenToStatus(page);
  await toggle(page, 'group', 'women');
  await expect.poll(said).toHaveLength(1);
  await toggle(page, 'group', 'women');
  await expect.poll(said).toHaveLength(2);
  await toggle(page, 'form', 'organ_removal');
  await expect.poll(said).toHaveLength(3);
  await expect(listOf(page)).toHaveCount(20);
  const announced = await said();
  expect(announced[1]).toBe('99 Stellen');
  expect(announced[2]).toBe(await page.getByRole('status').innerText());
  expect(announced).toHaveLength(3);
});

test('taking the choice back brings all centres back', async ({ page }) => {
  await openLocator(page);
  const all = await slugsOf(page);
  await toggle(page, 'group', 'men');
  await toggle(page, 'language', 'ro');
  await page.getByRole('link', { name: 'Auswahl zurücksetzen' }).click();
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
  await expect(page.locator('form input:checked')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Auswahl zurücksetzen' })).toHaveCount(0);
  expect(await slugsOf(page)).toEqual(all);
});

test('a part of the filters that was opened stays open when its last choice is taken back', async ({
  page,
}) => {
  await openLocator(page);
  await toggle(page, 'language', 'ro');
  await toggle(page, 'language', 'ro');
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
  await expect(optionOf(page, 'language', 'ro')).toBeVisible();
});

test('"only languages that staff speak" narrows a language and asks nothing by itself', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'mode', 'native');
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
  await toggle(page, 'language', 'ar');
  await expect(page.getByRole('status')).not.toHaveText('99 Stellen');
});

test('the number of a choice is the size of the result it leads to', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'group', 'women');
  const option = page.locator('label').filter({ has: optionOf(page, 'service', 'therapy') });
  await reveal(page, optionOf(page, 'service', 'therapy'));
  const promised = (await option.locator('[aria-hidden=true]').innerText()).split(' + ').map(Number);
  await optionOf(page, 'service', 'therapy').click();
  await expect.poll(async () => countsIn(await page.getByRole('status').innerText())).toEqual(promised);
});

test('the button below the filters leads to the results', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'group', 'men');
  await page.getByRole('button', { name: 'Stellen zeigen' }).click();
  await expect(page.locator('#results')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test.describe('where some choices would lead nowhere', () => {
  test.use({ directory: 'fixture' });

  test('they stay readable and cannot be chosen; a chosen one can be taken back', async ({ page }) => {
    await openLocator(page);
    await toggle(page, 'group', 'trans_nonbinary');
    const option = optionOf(page, 'group', 'professionals');
    await expect(option).toBeDisabled();
    await expect(page.locator('label').filter({ has: option })).toContainText('Fachkräfte');
    await expect(page.locator('label').filter({ has: option })).toBeVisible();
    await expect(optionOf(page, 'group', 'trans_nonbinary')).toBeEnabled();
    await toggle(page, 'group', 'trans_nonbinary');
    await expect(page.locator('form input:checked')).toHaveCount(0);
  });

  test('a centre that speaks Arabic: two taps, and the number to call is there', async ({ page }) => {
    await openLocator(page);
    await page.locator('summary').filter({ hasText: 'Welche Sprache' }).click();
    await page.getByRole('checkbox', { name: /Arabisch/ }).click();
    const first = listOf(page).first();
    await expect(first).toHaveAttribute('data-centre', 'example-koeln-one');
    await expect(first.getByRole('link', { name: /0221 4710101/ })).toHaveAttribute(
      'href',
      'tel:+492214710101',
    );
  });
});

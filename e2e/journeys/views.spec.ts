import type { Page } from '@playwright/test';
import { openLocator, recordRequests, toggle } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

test.use({ directory: 'fixture' });

const headings = (page: Page) => page.locator('main h2').allInnerTexts();
const reader = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });

/** Opens a centre in the order for authorities and waits until the page is alive: then the address is clean. */
async function openCentre(page: Page): Promise<void> {
  await page.goto('/de/centres/example-koeln-one?view=authority');
  await expect(page).toHaveURL(/\/de\/centres\/example-koeln-one$/);
  expect((await headings(page))[0]).toBe('Zuständigkeit');
}

test('choosing a reader changes the order and nothing else: no address, no request, no focus', async ({
  page,
}) => {
  await openCentre(page);
  const entries = await page.evaluate(() => history.length);
  const sent = recordRequests(page);
  const before = await headings(page);
  await reader(page, 'Helfende').focus();
  await page.keyboard.press('Enter');
  await expect(reader(page, 'Helfende')).toHaveAttribute('aria-current', 'true');
  await expect(reader(page, 'Helfende')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Die Angaben geordnet für: Helfende');
  expect((await headings(page))[0]).toBe('Wen die Stelle nimmt');
  await reader(page, 'mich selbst').click();
  await expect(page.getByRole('status')).toHaveText('Die Angaben geordnet für: mich selbst');
  expect((await headings(page)).slice(0, 2)).toEqual(['Anrufen', 'Sprachen']);
  await reader(page, 'Behörden').click();
  await expect.poll(() => headings(page)).toEqual(before);
  await expect(page).toHaveURL(/\/de\/centres\/example-koeln-one$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the reader stays through another centre and another language, and a reload forgets it', async ({
  page,
}) => {
  await openCentre(page);
  await reader(page, 'Helfende').click();
  const sent = recordRequests(page);
  await page.getByRole('link', { name: 'Zurück zu den Stellen' }).click();
  await page.locator('[data-centre="example-hamburg"] h3 a').click();
  await expect(page).toHaveURL(/\/de\/centres\/example-hamburg$/);
  await expect.poll(async () => (await headings(page))[0]).toBe('Wen die Stelle nimmt');
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/centres\/example-hamburg$/);
  await expect.poll(async () => (await headings(page))[0]).toBe('Whom the centre takes');
  expect(sent.filter((text) => /view|helper/.test(text))).toEqual([]);
  await page.reload();
  await expect(reader(page, 'myself')).toHaveAttribute('aria-current', 'true');
});

test('a link to the sources still leads there', async ({ page }) => {
  await page.goto('/de/centres/example-koeln-one?view=helper#sources');
  await expect(page).toHaveURL(/\/de\/centres\/example-koeln-one#sources$/);
  await expect(page.locator('#sources')).toBeInViewport();
});

test.describe('a link to a search', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('brings its reader along, and hands it on when it is copied', async ({ page, baseURL }) => {
    await openLocator(page, '/de?view=helper');
    await expect(page).toHaveURL(/\/de$/);
    await toggle(page, 'group', 'women');
    await page.getByRole('button', { name: 'Link zu dieser Suche kopieren' }).click();
    await expect(page.getByRole('button', { name: 'Link kopiert' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}/de?group=women&view=helper`);
    await page.locator('#results [data-centre] h3 a').first().click();
    await expect(reader(page, 'Helfende')).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/\/centres\/[a-z-]+$/);
  });
});

test('a click that asks for another window gets it', async ({ page, context }) => {
  await openCentre(page);
  const opening = context.waitForEvent('page');
  await reader(page, 'Helfende').click({ modifiers: ['ControlOrMeta'] });
  const other = await opening;
  await expect(reader(other, 'Helfende')).toHaveAttribute('aria-current', 'true');
  await expect(reader(page, 'Behörden')).toHaveAttribute('aria-current', 'true');
});

test('on paper there is no switch, and nothing is missing in any order', async ({ page }) => {
  await openCentre(page);
  const wordsOf = async () => (await page.locator('main section').allInnerTexts()).length;
  const count = await wordsOf();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Die Angaben geordnet für:')).toBeHidden();
  expect(await wordsOf()).toBe(count);
  await expect(page.getByText('0221 4710101')).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`the switch is large enough for a thumb and nothing overflows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await openCentre(page);
    for (const name of ['mich selbst', 'Helfende', 'Behörden']) {
      const { width: across = 0, height = 0 } = (await reader(page, name).boundingBox()) ?? {};
      expect(Math.min(across, height), name).toBeGreaterThanOrEqual(44);
      await reader(page, name).click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        name,
      ).toBeLessThanOrEqual(0);
    }
  });
}

import type { Page } from '@playwright/test';
import { authorityHref, contactsHref, locatorHref } from '@/lib/url/hrefs';
import { openLocator, toggle } from '../fixtures/locator-page';
import { enterPlace, placeField } from '../fixtures/place-field';
import { expect, test } from '../fixtures/test';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [text, offered] of [
  ['Neustadt', 'Landkreis Marburg-Biedenkopf, Hessen'],
  ['Leipzck', 'Leipzig'],
] as const) {
  test(`who has chosen one of the places that “${text}” may mean is back in the field`, async ({ page }) => {
    await openLocator(page);
    await enterPlace(page, text);
    const choice = page.getByRole('group', { name: new RegExp(text) });
    await choice.getByRole('button', { name: offered }).press('Enter');
    await expect(choice).toHaveCount(0);
    await expect(placeField(page)).toBeFocused();
  });
}

test('who takes all choices back is at the button beside them', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'group', 'women');
  const reset = page.getByRole('link', { name: 'Auswahl zurücksetzen' });
  await reset.press('Enter');
  await expect(reset).toHaveCount(0);
  await expect(page.locator('form details').getByRole('button')).toBeFocused();
});

test.describe('where no centre states it', () => {
  test.use({ directory: 'fixture' });

  test('who lets go of a wish is at the centres found then', async ({ page }) => {
    await openLocator(page, `${locatorHref('de')}?service=leisure`);
    const drop = page.getByRole('link', { name: /^Ohne „.*“ suchen/ });
    await drop.press('Enter');
    await expect(drop).toHaveCount(0);
    await expect(page.locator('#results')).toBeFocused();
  });
});

test('a page that a link has opened begins at its heading, wherever the link stood', async ({ page }) => {
  await openLocator(page);
  await page.locator('#results [data-centre]').first().getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/centres\//);
  await expect(heading(page)).toBeFocused();

  await page.getByRole('main').getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/de$/);
  await expect(heading(page)).toBeFocused();

  await page
    .getByRole('contentinfo')
    .locator(`a[href="${contactsHref('de')}"]`)
    .press('Enter');
  await expect(page).toHaveURL(/\/contacts$/);
  await expect(heading(page)).toBeFocused();

  await page.locator('header summary').press('Enter');
  await page.getByRole('link', { name: 'English', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/en\/contacts$/);
  await expect(heading(page)).toBeFocused();
});

test('another Land on the same page begins at its heading, and a number leads to its entry', async ({
  page,
}) => {
  await page.goto(authorityHref('de'));
  await page.getByRole('link', { name: 'Sachsen', exact: true }).first().press('Enter');
  await expect(heading(page)).toContainText('Sachsen');
  await expect(heading(page)).toBeFocused();

  const entry = page.locator('a[href^="#entry-"]').first();
  const href = String(await entry.getAttribute('href'));
  await entry.press('Enter');
  await expect(page.locator(href)).toBeFocused();
});

test('a page that was loaded begins at its start', async ({ page }) => {
  await openLocator(page);
  await expect(page.locator('body')).toBeFocused();
  await page.getByRole('link', { name: 'Zum Inhalt' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

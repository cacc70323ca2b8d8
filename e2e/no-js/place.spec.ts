import { expect, test } from '../fixtures/test';

const field = 'input[type=text][name=place]';

test('the form asks for place and radius together, and says the place it found', async ({ page }) => {
  await page.goto('/de');
  await page.locator(field).fill('leipzig');
  await page.getByLabel('Umkreis').selectOption('25');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL(/place=leipzig&radius=25/);
  await expect(page.locator(field)).toHaveValue('Leipzig');
  await expect(page.getByLabel('Umkreis')).toHaveValue('25');
  await expect(page.locator('#result-count')).toContainText('Leipzig');
  await expect(page.locator('#results')).toContainText('Zuständigkeit nicht bestätigt');
});

test('a name of several places leads to a choice that keeps the rest, and the choice stays', async ({
  page,
}) => {
  await page.goto('/de?place=Neustadt&group=women&radius=25');
  await page
    .getByRole('group', { name: /Neustadt/ })
    .getByRole('link', { name: 'Landkreis Marburg-Biedenkopf, Hessen' })
    .click();
  await expect(page).toHaveURL(/place=municipality%3A06534016/);
  await expect(page).toHaveURL(/group=women/);
  await expect(page).toHaveURL(/radius=25/);
  await expect(page.locator(field)).toHaveValue('Neustadt (Hessen)');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.locator('#result-count')).toBeVisible();
  await expect(page.getByRole('group', { name: /Neustadt/ })).toHaveCount(0);
  await expect(page.locator(field)).toHaveValue('Neustadt (Hessen)');
});

test('an unknown place: a sentence and near spellings as links', async ({ page }) => {
  await page.goto('/en?place=Leipzck&group=men');
  await expect(page.getByText('We have not found “Leipzck”.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Leipzig' }).click();
  await expect(page).toHaveURL(/group=men/);
  await expect(page.locator(field)).toHaveValue('Leipzig');
});

test('another text replaces the place that was shown', async ({ page }) => {
  await page.goto('/de?place=municipality:14713000');
  await page.locator(field).fill('Dresden');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.locator(field)).toHaveValue('Dresden');
});

test('there is no button for the position, which needs scripts', async ({ page }) => {
  await page.goto('/de');
  await expect(page.getByRole('button', { name: 'In meiner Nähe' })).toHaveCount(0);
});

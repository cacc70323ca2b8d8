import { expect, test } from '../fixtures/test';

test.use({ directory: 'fixture' });

const number = 'a[href^="tel:"]';

test('each answer is sent on to the next question, and the last to one number', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('button', { name: 'Sex oder Prostitution' }).click();
  await expect(page).toHaveURL(/\/de\/number\?step=who&what=sex$/);
  await page.getByRole('button', { name: 'Mit Kindern' }).click();
  await expect(page).toHaveURL(/what=sex&step=where&who=children$/);
  await expect(page.getByRole('button', { name: 'Hier, wo ich bin' })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Ort oder Postleitzahl' }).fill('50667');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByRole('heading', { name: 'Rufen Sie hier an' })).toBeVisible();
  await expect(page.locator(number).first()).toHaveText(/0221 4710101/);
  await page.getByRole('link', { name: 'Alle Stellen zeigen' }).click();
  await expect(page.locator('input[name="form"][value="sexual_exploitation"]')).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Ort oder Postleitzahl' })).toHaveValue('Köln');
});

test('every question can be skipped, and gone back to with the answers kept', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('link', { name: 'Drei Fragen, eine Nummer' }).click();
  for (let question = 1; question <= 3; question += 1) {
    await expect(page.getByText(`Frage ${question} von 3`)).toBeVisible();
    await page.getByRole('link', { name: 'Überspringen', exact: true }).last().click();
  }
  await expect(page.locator(number).first()).toHaveText(/069 90009102/);
  await page.goto('/de/number?what=work&who=alone&step=where');
  await page.getByRole('link', { name: 'Zurück' }).click();
  await expect(page.locator('button[aria-pressed="true"]')).toHaveText('Allein');
  await page.getByRole('link', { name: 'Überspringen', exact: true }).click();
  await expect(page).toHaveURL(/what=work&step=where$/);
});

test('a name of several places leads to a choice that keeps the answers', async ({ page }) => {
  await page.goto('/de/number?what=sex&place=Neustadt&step=result');
  await page
    .getByRole('group', { name: /Neustadt/ })
    .getByRole('link', { name: 'Landkreis Marburg-Biedenkopf, Hessen' })
    .click();
  await expect(page).toHaveURL(/what=sex&place=municipality%3A06534016&step=result$/);
  await expect(page.locator(number).first()).toBeVisible();
});

test('the visitor’s language is said in a German sentence', async ({ page }) => {
  await page.goto('/en/number?place=Leipzig&step=result');
  await expect(page.getByText('Ich spreche Englisch. Spricht bei Ihnen jemand diese Sprache?')).toBeVisible();
});

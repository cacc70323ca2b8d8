import { expect, test } from '../fixtures/test';

test.use({ directory: 'fixture' });

const KOELN = '/de/centres/example-koeln-one';

test('the short text is there to be copied by hand, and no button that does nothing', async ({ page }) => {
  await page.goto(KOELN);
  await expect(
    page.getByText('Zum Kopieren: Beispielstelle Köln (erfunden). Tel. 0221 4710101'),
  ).toBeVisible();
  await expect(page.locator('main button')).toHaveCount(0);
  await expect(page.getByText('Nichts davon geht an unseren Server.')).toHaveCount(0);
});

test('a contact is a file from the server whose name says nothing', async ({ page, request }) => {
  await page.goto(KOELN);
  const href = await page.getByRole('link', { name: 'Als „Büro“' }).getAttribute('href');
  const response = await request.get(String(href));
  expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8');
  expect(response.headers()['content-disposition']).toBe('attachment; filename="contact.vcf"');
  expect(await response.text()).toBe(
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Büro\r\nN:;Büro;;;\r\nTEL;VALUE=uri:tel:+492214710101\r\nEND:VCARD\r\n',
  );
});

for (const path of [
  `${KOELN}/contact`,
  `${KOELN}/contact?name=Beratung`,
  '/de/centres/example-rostock/contact?name=full',
  '/de/centres/example-draft/contact?name=info',
  '/de/centres/example-draft/card',
]) {
  test(`there is nothing at ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test('second language and word of a card are chosen with a form', async ({ page }) => {
  await page.goto(KOELN);
  await page.getByRole('link', { name: 'Kärtchen drucken' }).click();
  await page.getByLabel('Wort auf dem Kärtchen').selectOption({ label: 'Praxis' });
  await page.getByRole('button', { name: 'Kärtchen zeigen' }).click();
  await expect(page).toHaveURL(`${KOELN}/card?with=en&word=practice`);
  await expect(page.locator('[data-card]:visible')).toHaveText('PraxisPractice0221 4710101');
  await expect(page.getByLabel('Wort auf dem Kärtchen')).toHaveValue('practice');
});

test('the address is printed only when its box is ticked', async ({ page }) => {
  await page.goto(KOELN);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Beispielstraße 1')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Adresse mitdrucken').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Beispielstraße 1')).toBeVisible();
});

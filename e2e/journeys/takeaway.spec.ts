import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

/** The centre of the made directory of which most is known. */
const KOELN = '/de/centres/example-koeln-one';

test.use({ directory: 'fixture' });

/** What goes over the network from now on. A file made in the browser has an address too, but goes nowhere. */
function recordNetwork(page: Page): string[] {
  const sent: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().startsWith('http')) sent.push(request.url());
  });
  return sent;
}

/** Notes what a page asks of the device: a sheet to share, paper to print on. */
async function stubDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    Object.assign(navigator, { share: async (data: unknown) => void asked.push(data) });
    window.print = () => void asked.push('print');
  });
}

const askedOf = (page: Page) => page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);

async function save(page: Page, link: string): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

/** Whatever a browser keeps of a page. */
function storedBy(page: Page) {
  return page.evaluate(async () => ({
    local: { ...window[('local' + 'Storage') as 'sessionStorage'] },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
}

test.describe('on the page of a centre', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('everything can be taken along without telling anybody', async ({ page, context, baseURL }) => {
    await stubDevice(page);
    await page.goto(KOELN);
    await expect(page.getByText('Nichts davon geht an unseren Server.')).toBeVisible();
    const sent = recordNetwork(page);

    await page.getByRole('button', { name: 'Als kurzen Text kopieren' }).click();
    await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe('Beispielstelle Köln (erfunden). Tel. 0221 4710101');

    for (const [link, name] of [
      ['Als „Info“', 'Info'],
      ['Als „Büro“', 'Büro'],
      ['Als „Termin“', 'Termin'],
      ['Als „Praxis“', 'Praxis'],
    ] as const) {
      expect(await save(page, link)).toEqual({
        name: 'contact.vcf',
        content: `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nN:;${name};;;\r\nTEL;VALUE=uri:tel:+492214710101\r\nEND:VCARD\r\n`,
      });
    }
    const full = await save(page, 'Mit dem Namen der Stelle');
    expect(full.name).toBe('contact.vcf');
    expect(full.content).toContain('FN:Beispielstelle Köln (erfunden)\r\n');
    expect(full.content).not.toMatch(/Beispielstraße|50667|4710102/);

    await page.getByRole('button', { name: 'Drucken' }).click();
    await page.getByRole('button', { name: 'Teilen' }).click();
    expect(await askedOf(page)).toEqual(['print', { title: 'Beratung', url: `${baseURL}${KOELN}` }]);

    expect(sent).toEqual([]);
    await expect(page).toHaveURL(KOELN);
    expect(await storedBy(page)).toEqual({ local: {}, session: {}, databases: [], caches: [] });
    expect(await context.cookies()).toEqual([]);
  });

  test('what is shared carries no search', async ({ page, baseURL }) => {
    await stubDevice(page);
    await page.goto(`${KOELN}?group=women#sources`);
    await page.getByRole('button', { name: 'Teilen' }).click();
    expect(await askedOf(page)).toEqual([{ title: 'Beratung', url: `${baseURL}${KOELN}` }]);
  });
});

test('a device that cannot share shows no button for it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(KOELN);
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Teilen' })).toHaveCount(0);
});

test('a browser that keeps its clipboard shut shows the text instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(KOELN);
  await page.getByRole('button', { name: 'Als kurzen Text kopieren' }).click();
  await expect(
    page.getByText('Zum Kopieren: Beispielstelle Köln (erfunden). Tel. 0221 4710101'),
  ).toBeVisible();
});

test('of a centre without a number, the fitting national one goes along, and its own name with nothing false', async ({
  page,
}) => {
  await page.goto('/de/centres/example-frankfurt');
  expect((await save(page, 'Als „Info“')).content).toContain('tel:+496990009102');
  expect((await save(page, 'Mit dem Namen der Stelle')).content).not.toContain('TEL');
  await page.goto('/de/centres/example-rostock');
  await expect(page.getByRole('link', { name: 'Als „Info“' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mit dem Namen der Stelle' })).toHaveCount(0);
});

test('a hostile name stays a name', async ({ page }) => {
  await page.goto('/de/centres/example-dresden');
  const { content } = await save(page, 'Mit dem Namen der Stelle');
  const properties = content
    .replace(/\r\n /g, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(':')[0]);
  expect(properties).toEqual(['BEGIN', 'VERSION', 'FN', 'N', 'URL', 'END']);
});

test('a card is chosen in memory: no request, no change of the address', async ({ page }) => {
  await stubDevice(page);
  await page.goto(`${KOELN}/card`);
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeVisible();
  const sent = recordNetwork(page);
  const card = page.locator('[data-card]:visible');
  await expect(card).toHaveText('InfoInfo line0221 4710101');
  await page.getByLabel('Wort auf dem Kärtchen').selectOption('office');
  await expect(card).toHaveText('BüroOffice0221 4710101');
  await page.getByRole('button', { name: 'Kärtchen zeigen' }).click();
  await page.getByRole('button', { name: 'Drucken' }).click();
  expect(await askedOf(page)).toEqual(['print']);
  await expect(page).toHaveURL(`${KOELN}/card`);
  expect(sent).toEqual([]);
});

test('a card names neither the centre nor the topic, also where the number is not the centre’s', async ({
  page,
}) => {
  await page.goto('/de/centres/example-rostock/card');
  await expect(page.locator('[data-card]:visible')).toHaveText('InfoInfo line069 90009102');
  await expect(page.getByText('Beispiel-Hilfetelefon für alle (erfunden)')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Rostock');
});

test('the list offers to be printed', async ({ page }) => {
  await stubDevice(page);
  await page.goto('/de');
  await page.getByRole('button', { name: 'Diese Liste drucken' }).click();
  expect(await askedOf(page)).toEqual(['print']);
  await expect(page).toHaveURL('/de');
});

test('from the number it is one step to sentences to show, each in both languages', async ({ page }) => {
  await page.goto('/en/centres/example-koeln-one');
  await page.getByRole('link', { name: /^Sentences to show/ }).click();
  await expect(page).toHaveURL('/en/say');
  const sentences = page.locator('main li');
  await expect(sentences.nth(1).locator('p[lang=en][dir=ltr]')).toHaveText('I speak English.');
  await expect(sentences.nth(1).locator('p[lang=de][dir=ltr]')).toHaveText('Ich spreche Englisch.');
  for (const sentence of await sentences.all()) await expect(sentence.locator('p')).toHaveCount(2);
});

test('in German the sentences stand once, and nobody is asked for German', async ({ page }) => {
  await page.goto('/de/say');
  await expect(page.locator('main li')).toHaveCount(9);
  await expect(page.locator('main li p')).toHaveCount(9);
  await expect(page.locator('main')).not.toContainText('Ich spreche');
});

test('beside a language from right to left the German sentences begin at the left', async ({ page }) => {
  await page.goto('/ar/say');
  const alignment = (selector: string) =>
    page
      .locator(`main li ${selector}`)
      .first()
      .evaluate((element) => `${getComputedStyle(element).direction} ${getComputedStyle(element).textAlign}`);
  expect(await alignment('p[lang=ar]')).toBe('rtl start');
  expect(await alignment('p[lang=de]')).toBe('ltr start');
});

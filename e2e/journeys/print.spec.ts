import type { Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locales';
import { waitUntilInstant } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

/** A long, a tall, a right-to-left and a dense script stand for all. */
const LANGUAGES: readonly Locale[] = ['de', 'ar', 'th', 'zh'];

/** Prints the page on A4 and counts the sheets: Chromium writes the page objects of a PDF uncompressed. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('[data-quick-exit]')).toBeHidden();
  for (const hidden of ['nav', 'header', 'form', '[data-map]', 'button']) {
    await expect(page.locator(`${hidden}:visible`), hidden).toHaveCount(0);
  }
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
}

/** The size of a text on paper, in points. */
const pointsOf = (page: Page, text: string) =>
  page
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75);

test.describe('a centre on paper', () => {
  test.use({ directory: 'fixture' });

  for (const code of LANGUAGES) {
    test(`is two sheets at most, with its number large, in "${code}"`, async ({ page }) => {
      await page.goto(`/${code}/centres/example-koeln-one`);
      await expectPaper(page);
      await expect(page.getByText('0221 4710101')).toBeVisible();
      expect(await pointsOf(page, '0221 4710101')).toBeGreaterThanOrEqual(18);
      expect(await countSheets(page)).toBeLessThanOrEqual(2);
    });
  }

  test('leaves out where it is, unless that is asked for', async ({ page }) => {
    await page.goto('/de/centres/example-koeln-one');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Beispielstraße 1')).toBeHidden();
    await expect(page.getByText('50667')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByText('Beispielstraße 1')).toBeVisible();
    await page.getByLabel('Adresse mitdrucken').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Beispielstraße 1')).toBeVisible();
  });

  test('does not ask for an address that it must not give', async ({ page }) => {
    await page.goto('/de/centres/example-muenchen');
    await expect(page.getByLabel('Adresse mitdrucken')).toHaveCount(0);
  });

  test('says the day on which it leaves the printer', async ({ page }) => {
    await page.clock.setFixedTime('2026-03-04T12:00:00+01:00');
    await page.goto('/de/centres/example-koeln-one');
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeVisible();
    await page.clock.setFixedTime('2026-03-07T00:30:00+01:00');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Gedruckt am 7. März 2026.')).toBeVisible();
  });

  test('cards are eight on one sheet, and on it there is nothing else', async ({ page }) => {
    await page.goto('/de/centres/example-koeln-one/card');
    await expectPaper(page);
    const cards = page.locator('[data-card]:visible');
    await expect(cards).toHaveCount(8);
    const words = (await page.locator('body').innerText()).split(/\s*\n\s*/).filter(Boolean);
    expect([...new Set(words)].sort()).toEqual(['0221 4710101', 'Info', 'Info line']);
    const { width = 0, height = 0 } = (await cards.first().boundingBox()) ?? {};
    const millimetres = 25.4 / 96;
    expect(width * millimetres).toBeCloseTo(85.6, 1);
    expect(height * millimetres).toBeCloseTo(54, 1);
    expect(await countSheets(page)).toBe(1);
  });
});

test('the list on paper is what is listed, and how to reach it', async ({ page }) => {
  await page.goto('/de?group=men&language=ar');
  await waitUntilInstant(page);
  const numbers = await page.locator('#results [data-kind=phone]').count();
  await expectPaper(page);
  expect(numbers).toBeGreaterThan(0);
  await expect(page.locator('#results [data-kind=phone]:visible')).toHaveCount(numbers);
  const sheets = await countSheets(page);
  expect(sheets).toBeGreaterThanOrEqual(3);
  expect(sheets).toBeLessThanOrEqual(9);
});

test('all centres on paper are a booklet, with the day of printing', async ({ page }) => {
  await page.goto('/de/all');
  await expectPaper(page);
  await expect(page.locator('[data-centre]:visible')).toHaveCount(99);
  await expect(page.getByText(/^Gedruckt am \d+\. \p{L}+ \d{4}\.$/u)).toBeVisible();
  const sheets = await countSheets(page);
  expect(sheets).toBeGreaterThanOrEqual(8);
  expect(sheets).toBeLessThanOrEqual(20);
});

for (const code of LANGUAGES) {
  test(`sentences to show fit on one sheet in "${code}"`, async ({ page }) => {
    await page.goto(`/${code}/say`);
    await expectPaper(page);
    expect(await countSheets(page)).toBe(1);
  });
}

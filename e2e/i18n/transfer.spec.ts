import { findTransferFigures } from '@/scripts/bench/transfer-figures';
import { scriptFontOf } from '@/lib/i18n/script-font';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/lib/i18n/locales';
import { expect, test } from '../fixtures/test';

const SHARE_MAX = 0.1;

/** Compressed HTML, scripts and styles of the first view, in kB. A font of our own comes on top. */
async function firstViewKb(baseURL: string | undefined, code: Locale): Promise<number> {
  const { htmlGzKb = NaN, jsGzKb = NaN, cssGzKb = NaN } = await findTransferFigures(baseURL ?? '', code);
  return htmlGzKb + jsGzKb + cssGzKb;
}

test('the first view weighs as much in every language as in German, within a tenth', async ({ baseURL }) => {
  const german = await firstViewKb(baseURL, DEFAULT_LOCALE);
  for (const { code } of LOCALES) {
    const share = (await firstViewKb(baseURL, code)) / german - 1;
    expect(Math.abs(share), code).toBeLessThan(SHARE_MAX);
  }
});

test('a page carries the texts of its own language only', async ({ page }) => {
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/javascript|html/.test(response.headers()['content-type'] ?? '')) answers.push(response.text());
  });
  await page.goto('/en', { waitUntil: 'networkidle' });
  const texts = await Promise.all(answers);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter((text) => text.includes('Beratung finden'))).toEqual([]);
});

for (const { code, ownName } of LOCALES) {
  const font = scriptFontOf(code);
  test(`a page in ${ownName} loads ${font ?? 'no font'}`, async ({ page, baseURL }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') loaded.push(request.url());
    });
    await page.goto(`/${code}/safety`);
    await page.locator('header summary').click();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(loaded).toEqual(font === undefined ? [] : [new URL(font, baseURL).href]);
  });
}

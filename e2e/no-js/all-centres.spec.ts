import { expect, test } from '../fixtures/test';
import { slugsIn, withoutScripts } from '../fixtures/plain-html';

const bytesMax = 150_000;

for (const locale of ['de', 'en']) {
  test(`/${locale}/all names every centre on one page, light enough for a slow line`, async ({
    request,
  }, testInfo) => {
    const html = await (await request.get(`/${locale}/all`)).text();
    expect(new Set(slugsIn(html)).size).toBe(99);
    expect(slugsIn(html)).toHaveLength(99);
    const bytes = Buffer.byteLength(withoutScripts(html));
    testInfo.annotations.push({ type: 'size', description: `${bytes} bytes without scripts` });
    expect(bytes).toBeLessThanOrEqual(bytesMax);
  });

  test(`every centre has its own page in "${locale}"`, async ({ request }) => {
    test.setTimeout(120_000);
    const slugs = slugsIn(await (await request.get(`/${locale}/all`)).text());
    for (const slug of slugs) {
      const response = await request.get(`/${locale}/centres/${slug}`);
      expect(response.status(), slug).toBe(200);
      expect(withoutScripts(await response.text()), slug).toContain('<h1');
    }
    expect(slugs).toHaveLength(99);
  });
}

test('the page of all centres can be read and followed without a single script', async ({ page }) => {
  await page.route(/_next\/static\/.*\.js/, (route) => route.abort());
  await page.goto('/de/all');
  await expect(page.locator('[data-centre]')).toHaveCount(99);
  const first = page.locator('[data-centre] h3 a').first();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a centre that does not exist is answered with 404 and somebody to call', async ({ request }) => {
  const response = await request.get('/de/centres/no-such-centre');
  expect(response.status()).toBe(404);
  expect(withoutScripts(await response.text())).toContain('href="tel:116016"');
});

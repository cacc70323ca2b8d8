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
    const bytes = Buffer.byteLength(html);
    testInfo.annotations.push({ type: 'size', description: `${bytes} bytes` });
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
  await page.goto('/de/all');
  await expect(page.locator('[data-centre]')).toHaveCount(99);
  const first = page.locator('[data-centre] h3 a').first();
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

for (const encoding of ['gzip', 'identity']) {
  test(`the page of all centres carries no script but the quick exit (${encoding})`, async ({ request }) => {
    const response = await request.get('/de/all', { headers: { 'Accept-Encoding': encoding } });
    expect(response.headers()['content-encoding'] ?? 'identity').toBe(encoding);
    const html = await response.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual([expect.stringContaining('data-exit-url="https://www.dwd.de/"')]);
    expect(html).not.toContain('as="script"');
    expect(html.trim()).toMatch(/<\/html>$/);
  });
}

test('a centre that does not exist is answered with 404 and somebody to call', async ({ request }) => {
  const response = await request.get('/de/centres/no-such-centre');
  expect(response.status()).toBe(404);
  expect(withoutScripts(await response.text())).toContain('href="tel:116016"');
});

import type { Locator, Page } from '@playwright/test';
import { EXIT_URL } from '@/components/site/quick-exit/exit-target';
import type { Locale } from '@/lib/i18n/locales';
import { safetyHref } from '@/lib/url/hrefs';
import { NOTHING_STORED, readStores } from '../fixtures/browser-stores';
import { recordPrompts } from '../fixtures/record-prompts';
import { expect, test } from '../fixtures/test';
import { ONE_PER_DIRECTION, textsOf } from '../fixtures/texts';
import { PAGES } from '../pages';

test.describe.configure({ mode: 'parallel' });

const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^(0049|49|0)/, '');

/** The links that dial, each as it is read. */
async function expectNumbersAreSeen(numbers: Locator): Promise<void> {
  for (const number of await numbers.all()) {
    const [href, text] = [await number.getAttribute('href'), await number.innerText()];
    expect(digitsOf(text), `what is read where ${href} is dialled`).toContain(digitsOf(href ?? ''));
  }
}

/** What must hold on a page as it opens. That none dials by itself is held by the house test: it would be a request. */
async function expectSafe(page: Page, locale: Locale): Promise<void> {
  const footer = page.getByRole('contentinfo');
  await expect(footer.locator(`a[href="${safetyHref(locale)}"]`)).toBeVisible();
  const exits = page.locator(`a[href="${EXIT_URL}"]`);
  await expect(exits).toHaveCount(2);
  for (const exit of await exits.all()) {
    await expect(exit).toHaveText(textsOf(locale).site.leave);
    await expect(exit).toHaveAttribute('rel', 'noreferrer');
  }
  await expectNumbersAreSeen(page.locator('a[href^="tel:"]').filter({ visible: true }));
  const early =
    'link[rel~="preconnect"], link[rel~="prefetch"], link[rel~="dns-prefetch"], link[rel~="prerender"]';
  await expect(page.locator(early)).toHaveCount(0);
  await expect(page.locator('meta[http-equiv="refresh"], script[type="speculationrules"]')).toHaveCount(0);
}

for (const locale of ONE_PER_DIRECTION)
  for (const directory of ['real', 'fixture'] as const) {
    const pages = PAGES.filter((kind) => kind.directory === directory);

    test.describe(`every page in ${locale}, with the ${directory} directory`, () => {
      test.use({ directory, expectedProblems: [/status of 404/] });

      test('leads to the safety page, shows numbers before they are dialled, stores nothing, asks for nothing', async ({
        page,
      }) => {
        test.slow();
        const prompts = await recordPrompts(page);
        for (const { title, path } of pages)
          await test.step(title, async () => {
            await page.goto(path(locale));
            await expectSafe(page, locale);
          });
        expect(prompts).toEqual([]);
        expect(await readStores(page)).toEqual(NOTHING_STORED);
      });

      test.describe('without JavaScript', () => {
        test.use({ javaScriptEnabled: false });

        test('the same, and says what the button cannot do then', async ({ page, context }) => {
          test.slow();
          for (const { title, path } of pages)
            await test.step(title, async () => {
              await page.goto(path(locale));
              await expectSafe(page, locale);
              // Not getByText(): it passes over whatever stands in a noscript.
              const honest = page.getByRole('contentinfo').locator('noscript p');
              await expect(honest).toBeVisible();
              await expect(honest).toHaveText(textsOf(locale).safety.exit.items.noScript);
            });
          expect(await context.cookies()).toEqual([]);
        });
      });
    });
  }

test('these tests notice what is stored and asked for', async ({ page }) => {
  const prompts = await recordPrompts(page);
  await page.goto('/de/safety');
  await page.evaluate(async () => {
    document['cookie' as 'title'] = 'a=1';
    sessionStorage.setItem('a', '1');
    globalThis['localStorage' as 'sessionStorage'].setItem('a', '1');
    await caches.open('a');
    await new Promise((resolve) => (indexedDB.open('a').onsuccess = resolve));
    navigator.geolocation.getCurrentPosition(() => undefined);
  });
  expect(prompts).toEqual(['getCurrentPosition']);
  expect(await readStores(page)).toMatchObject({
    session: ['a'],
    local: ['a'],
    databases: 1,
    caches: ['a'],
    cookies: 1,
  });
});

import type { Page } from '@playwright/test';
import { VIEWS } from '@/lib/domain/view';
import { centreHref } from '@/lib/url/hrefs';
import { factsIn } from '../fixtures/centre-facts';
import { slugsIn } from '../fixtures/plain-html';
import { expect, test } from '../fixtures/test';

/** What is in the database and never public: names of columns, and who vouched in the made directory. */
const PRIVATE = ['confidence', 'seedHash', 'seed_hash', 'confirmedBy', 'confirmed_by', 'made for tests'];

const headings = (page: Page) => page.locator('main h2').allInnerTexts();
const reader = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });

for (const directory of ['real', 'fixture'] as const) {
  test.describe(`in the ${directory} directory`, () => {
    test.use({ directory });

    test('every centre tells each reader the same, and none what must stay private', async ({ request }) => {
      test.setTimeout(240_000);
      const slugs = slugsIn(await (await request.get('/de/all')).text());
      expect(slugs.length).toBeGreaterThan(5);
      for (const slug of slugs) {
        const pages = await Promise.all(
          VIEWS.map(async (view) => (await request.get(centreHref('de', slug, view))).text()),
        );
        const [own, ...others] = pages.map(factsIn);
        expect(own?.length, slug).toBeGreaterThan(20);
        for (const facts of others) expect(facts, slug).toEqual(own);
        for (const html of pages)
          expect(
            PRIVATE.filter((word) => html.includes(word)),
            slug,
          ).toEqual([]);
      }
    });
  });
}

test.describe('in a directory made for the tests', () => {
  test.use({ directory: 'fixture' });

  test('an address that is not published stands in no view, nor does a centre that is not', async ({
    request,
  }) => {
    for (const view of VIEWS) {
      for (const slug of ['example-muenchen', 'example-berlin', 'example-rostock']) {
        expect(await (await request.get(centreHref('de', slug, view))).text(), slug).not.toContain(
          '<address',
        );
      }
      for (const slug of ['example-draft', 'example-archived']) {
        expect((await request.get(centreHref('de', slug, view))).status(), slug).toBe(404);
      }
    }
  });

  test('the links order the facts, and the language keeps the order', async ({ page }) => {
    await page.goto('/de/centres/example-koeln-one');
    expect((await headings(page)).slice(0, 3)).toEqual(['Anrufen', 'Sprachen', 'Gut zu wissen']);
    await expect(reader(page, 'mich selbst')).toHaveAttribute('aria-current', 'true');

    await reader(page, 'Helfende').click();
    await expect(page).toHaveURL(/\/de\/centres\/example-koeln-one\?view=helper$/);
    expect((await headings(page))[0]).toBe('Wen die Stelle nimmt');
    await expect(reader(page, 'Helfende')).toHaveAttribute('aria-current', 'true');
    await expect(reader(page, 'mich selbst')).not.toHaveAttribute('aria-current');

    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/centres\/example-koeln-one\?view=helper$/);
    expect((await headings(page))[0]).toBe('Whom the centre takes');

    await reader(page, 'myself').click();
    await expect(page).toHaveURL(/\/en\/centres\/example-koeln-one$/);
  });

  test('an authority finds responsibility with its source first, then the contact for authorities', async ({
    page,
  }) => {
    await page.goto('/de/centres/example-koeln-one?view=authority');
    expect((await headings(page)).slice(0, 3)).toEqual([
      'Zuständigkeit',
      'Kontakt für Behörden',
      'Wann erreichbar',
    ]);
    const area = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Zuständigkeit' }) });
    await expect(area.getByRole('listitem').first()).toContainText(
      'Nordrhein-Westfalen (Auftrag aus der Förderung)',
    );
    await expect(area.getByText('kein Auftrag und keine Vereinbarung')).toHaveCount(0);
    await area.getByRole('link', { name: 'Alle Stellen für Nordrhein-Westfalen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stellen für Nordrhein-Westfalen');
  });

  test('each reader finds the contact made for them first, or that there is none', async ({ page }) => {
    const contact = page
      .locator('section')
      .filter({ has: page.locator('a[data-kind]') })
      .first();
    const firstKind = contact.getByRole('listitem').first();
    await page.goto('/de/centres/example-koeln-one?view=authority');
    await expect(firstKind).toContainText('Telefon (für Behörden)');
    await page.goto('/de/centres/example-koeln-one');
    await expect(firstKind).not.toContainText('für Behörden');
    await page.goto('/de/centres/example-koeln-one?view=helper');
    await expect(contact).toContainText('Ein eigener Kontakt für Fachkräfte ist nicht angegeben.');
    await expect(firstKind).not.toContainText('für Behörden');
    await page.goto('/de/centres/example-rostock?view=helper');
    await expect(contact).not.toContainText('Ein eigener Kontakt');
  });

  test('what is promised is said of the centre where its record says so, else as the rule it is', async ({
    page,
  }) => {
    const promise = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Gut zu wissen' }) });
    await page.goto('/de/centres/example-koeln-one');
    await expect(promise).toContainText(
      /Die Beratung kostet nichts\.\s*Sie müssen Ihren Namen nicht sagen\.\s*Für Fachberatungsstellen gilt in der Regel:\s*Die Stelle gehört nicht zur Polizei\.\s*Sie brauchen keine Papiere\./,
    );
    await page.goto('/de/centres/example-koeln-two');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(promise).toHaveCount(0);
  });
});

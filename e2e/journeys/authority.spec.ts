import type { Page } from '@playwright/test';
import { findAxeViolations } from '../fixtures/find-axe-violations';
import { expect, test } from '../fixtures/test';

const STATES = [
  'SH',
  'HH',
  'NI',
  'HB',
  'NW',
  'HE',
  'RP',
  'BW',
  'BY',
  'SL',
  'BE',
  'BB',
  'MV',
  'SN',
  'ST',
  'TH',
];

const entryOf = (page: Page, name: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

const stateByName = (page: Page, name: string) =>
  page.getByRole('listitem').getByRole('link', { name, exact: true });

const stateOnMap = (page: Page, name: string) => page.locator('svg').getByRole('link', { name, exact: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an officer goes from the Land to the district and sees who serves it, and on what that rests', async ({
    page,
  }) => {
    await page.goto('/de/authority');
    await stateByName(page, 'Sachsen').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stellen für Sachsen');
    await page.getByLabel('Kreis oder kreisfreie Stadt').selectOption('Leipzig');
    await page.getByRole('button', { name: 'Stellen zeigen' }).last().click();
    await expect(page).toHaveURL(/place=district%3A14713$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stellen für Leipzig');
    await expect(entryOf(page, /KOBRAnet/)).toContainText(
      'Berät nach eigenen Angaben in Sachsen – Zuständigkeit nicht bestätigt. Quelle:',
    );
    await expect(page.getByText('030 26391176')).toBeVisible();
  });

  test('a place that nobody knows is said to be unknown, and the Länder are offered', async ({ page }) => {
    await page.goto('/de/authority?place=district:99999');
    await expect(page.getByText('Diesen Ort kennen wir nicht.')).toBeVisible();
    await expect(stateByName(page, 'Bayern')).toBeVisible();
  });

  test('the Land is chosen on the map, by tap and by keyboard, and marked there', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/de/authority');
    await stateOnMap(page, 'Berlin').click();
    await expect(page).toHaveURL(/place=state(:|%3A)DE-BE$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stellen für Berlin');

    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(stateOnMap(page, 'Berlin')).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('svg [aria-current]')).toHaveCount(1);
    await stateOnMap(page, 'Thüringen').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stellen für Thüringen');
  });

  test('on the map of a phone every Land is large enough for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/de/authority');
    const states = page.locator('svg').getByRole('link');
    await expect(states).toHaveCount(STATES.length);
    const sizes = await states.evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});

test('"responsible" stands nowhere while all data are own accounts', async ({ page }) => {
  for (const state of STATES) {
    await page.goto(`/de/authority?place=state:DE-${state}`);
    expect(await page.locator('main').innerText(), state).not.toMatch(/Zuständig(?::| für )/);
  }
});

for (const [state, name] of [
  ['MV', /KOBI/],
  ['SH', /^contra/],
  ['ST', /Vera/],
  ['TH', /bekom/],
] as const) {
  test(`the sheet of ${state} names who serves the whole Land`, async ({ page }) => {
    await page.goto(`/de/authority?place=state:DE-${state}`);
    await expect(entryOf(page, name).first()).toContainText('Berät nach eigenen Angaben in ');
  });
}

test('every Land’s sheet prints on one A4 page', async ({ page }) => {
  test.setTimeout(120_000);
  const pages: Record<string, number> = {};
  for (const state of STATES) {
    await page.goto(`/de/authority?place=state:DE-${state}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    pages[state] = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  }
  expect(pages).toEqual(Object.fromEntries(STATES.map((state) => [state, 1])));
});

test.describe('with a sourced mandate', () => {
  test.use({ directory: 'fixture' });

  test('responsibility is said with its basis, source and form, contacts for authorities first', async ({
    page,
  }) => {
    await page.goto('/de/authority?place=state:DE-NW');
    const entry = entryOf(page, /Beispielstelle Köln/);
    await expect(entry).toContainText('Zuständig für Nordrhein-Westfalen.');
    await expect(entry).toContainText('Auftrag aus der Förderung');
    await expect(entry).toContainText('Das gilt für: Arbeitsausbeutung, Zwangsarbeit.');
    await expect(entry.getByRole('link', { name: 'beispiel.example', exact: true })).toHaveAttribute(
      'href',
      /auftrag$/,
    );
    await expect(entry.getByRole('listitem').first()).toContainText('(für Behörden)');
    const line = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Arbeitsausbeutung/ }) });
    await expect(line).toContainText(/Zuständig:\s*\d+\s*Beispielstelle Köln/);
  });
});

for (const width of [320, 1280]) {
  test(`axe finds nothing wrong with the sheet at ${width} px, and nothing overflows`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const href of [
      '/de/authority',
      '/de/authority?place=state:DE-NW',
      '/en/authority?place=district:14713',
    ]) {
      await page.goto(href);
      expect(await findAxeViolations(page), href).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        href,
      ).toBeLessThanOrEqual(0);
    }
  });
}

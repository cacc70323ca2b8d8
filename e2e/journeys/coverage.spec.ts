import type { Locator, Page } from '@playwright/test';
import { findAxeViolations } from '../fixtures/find-axe-violations';
import { expect, test } from '../fixtures/test';

const table = (page: Page) => page.getByRole('table');
const rowOf = (page: Page, state: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: state, exact: true }) });
/** The cell of a Land and of the form with this number, from 0. */
const cellOf = (page: Page, state: string, form: number) => rowOf(page, state).getByRole('cell').nth(form);
const statesOf = (page: Page) => table(page).getByRole('rowheader').allInnerTexts();

/** Fields of RFC 4180, quotes taken off. */
function parseCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a professional sees every Land, chooses whom it is about, and sorts by a form: gaps first', async ({
    page,
  }) => {
    await page.goto('/de/coverage');
    expect(await statesOf(page)).toHaveLength(17);
    await page.getByLabel('Für wen', { exact: true }).selectOption('Männer');
    await page.getByLabel('Art der Stelle', { exact: true }).selectOption('alle Arten von Stellen');
    await page.getByRole('button', { name: 'Tabelle zeigen' }).click();
    await expect(page.getByText(/Art der Stelle: alle Arten von Stellen. Für wen: Männer./)).toBeVisible();
    await page.getByRole('link', { name: /^Danach sortieren: Arbeits/ }).click();
    await expect(page.locator('th[aria-sort=ascending]')).toContainText('Arbeits');
    const ascending = (await statesOf(page)).slice(0, -1);
    await page.getByRole('link', { name: /^Danach sortieren: Arbeits/ }).click();
    await expect(page.locator('th[aria-sort=descending]')).toContainText('Arbeits');
    expect((await statesOf(page)).slice(0, -1)).not.toEqual(ascending);
    await expect(page.getByLabel('Für wen', { exact: true })).toHaveValue('men');
    expect((await statesOf(page)).at(-1)).toBe('bundesweit');
  });

  test('a gap is said in words, and leads to the search for its Land and form', async ({ page }) => {
    await page.goto('/de/coverage');
    const gap = rowOf(page, 'bundesweit')
      .getByRole('link', { name: /keine Stelle$/ })
      .first();
    await expect(gap).toBeVisible();
    await expect(gap).toHaveAttribute('href', /form=sexual_exploitation/);
    expect(await cellOf(page, 'bundesweit', 0).getByRole('group').count()).toBe(0);
  });

  test('a field with a number opens to the centres that state it, each with its page, and to the search', async ({
    page,
  }) => {
    await page.goto('/de/coverage');
    const field = cellOf(page, 'Sachsen', 0);
    const kobranet = field.getByRole('link', { name: /^KOBRAnet/ });
    await expect(kobranet).toBeHidden();
    await expect(field.locator('summary')).toContainText(/Sachsen, Sexuelle Aus.*beutung: 2 geben es an/);
    await field.locator('summary').click();
    await expect(kobranet).toHaveAttribute('href', '/de/centres/kobranet-sachsen');
    await expect(field.getByRole('listitem')).toHaveText([/^KARO/, /^KOBRAnet/]);
    const search = field.getByRole('link', { name: /^Sachsen, Sexuelle Aus.*beutung: In der Suche zeigen$/ });
    await expect(search).toHaveAttribute('href', /place=state%3ADE-SN/);
    await expect(search).toHaveAttribute('href', /form=sexual_exploitation/);
    await search.click();
    await expect(page.getByRole('link', { name: /KOBRAnet/ }).first()).toBeVisible();
  });

  test('a centre that is only located there says that it names no area', async ({ page }) => {
    await page.goto('/de/coverage');
    const field = cellOf(page, 'Rheinland-Pfalz', 0);
    await field.locator('summary').click();
    await expect(field.getByRole('listitem').first()).toHaveText(/^SOLWODI.* ohne Gebiet$/);
  });

  test('each number is the number of the centres it opens to', async ({ page }) => {
    await page.goto('/de/coverage?type=all');
    const fields = await page.locator('td[data-kind=stated]').evaluateAll((cells) =>
      cells.map((cell) => ({
        said: Number(cell.querySelector('strong')?.textContent),
        named: cell.querySelectorAll('details li').length,
      })),
    );
    expect(fields.length).toBeGreaterThan(50);
    for (const { said, named } of fields) expect(named).toBe(said);
  });
});

test('the file holds the numbers of the table', async ({ page, request }) => {
  await page.goto('/de/coverage?type=all&group=women');
  const href = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(response.headers()['content-disposition']).toBe('attachment; filename="overview.csv"');
  const text = await response.text();
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...lines] = parseCsv(text);
  expect(lines).toHaveLength(17 * 10);
  for (const line of lines) expect(line).toHaveLength(header.length);
  const inFile = lines.map((fields) => Number(fields[7]) + Number(fields[8]));
  const inTable = await table(page)
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.querySelector('strong')?.textContent ?? 0)));
  expect(inFile.reduce((a, b) => a + b)).toBe(inTable.reduce((a, b) => a + b));
  expect(inFile.reduce((a, b) => a + b)).toBeGreaterThan(50);
});

test('no cell of the file is run as a formula', async ({ request }) => {
  for (const line of parseCsv(await (await request.get('/en/coverage/export?type=all')).text())) {
    for (const field of line) expect(field).not.toMatch(/^[=+\-@\t\r]/);
  }
});

test('at 320 px the page stays as wide as the screen; the table moves in its own region', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de/coverage');
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  const region = page.getByRole('region', { name: /^Stellen nach Bundesland/ });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('at 320 px an opened field is wide enough for names and still fits beside the Länder', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de/coverage');
  const field = cellOf(page, 'Sachsen', 0);
  await field.locator('summary').click();
  const width = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().width);
  expect(await width(field)).toBeGreaterThanOrEqual(180);
  expect((await width(field)) + (await width(rowOf(page, 'Sachsen').getByRole('rowheader')))).toBeLessThan(
    320,
  );
  const name = await field.getByRole('link', { name: /^KOBRAnet/ }).boundingBox();
  expect(name?.height).toBeGreaterThanOrEqual(44);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});

for (const query of ['', '?group=men&type=all&sort=-forced_marriage']) {
  test(`axe finds nothing wrong with the table ${query}`, async ({ page }) => {
    await page.goto(`/de/coverage${query}`);
    expect(await findAxeViolations(page)).toEqual([]);
  });
}

test('the addresses beside the file lead nowhere', async ({ request }) => {
  expect((await request.get('/de/coverage/other')).status()).toBe(404);
  expect((await request.get('/de/authority/export')).status()).toBe(404);
});

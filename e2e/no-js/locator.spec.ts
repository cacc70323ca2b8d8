import { slugsOf, countsIn, listOf, optionOf, reveal } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

test('choosing and pressing the button leads to the list, with the choice in the address', async ({
  page,
}) => {
  await page.goto('/de');
  await reveal(page, optionOf(page, 'language', 'ro'));
  await page.getByRole('checkbox', { name: /Rumänisch/ }).check();
  await page.getByRole('checkbox', { name: /^Frauen/ }).check();
  await page.getByRole('button', { name: 'Stellen zeigen' }).click();
  await expect(page).toHaveURL(/\/de\?place=&radius=&group=women&language=ro$/);
  await expect(page.getByRole('checkbox', { name: /Rumänisch/ })).toBeChecked();
  const [stated, unstated] = countsIn(await page.getByRole('status').innerText());
  expect(stated).toBeGreaterThan(0);
  expect(unstated).toBeGreaterThan(stated);
  await expect(listOf(page)).toHaveCount(20);
});

test('more centres come 20 by 20 as pages, there and back', async ({ page }) => {
  await page.goto('/de');
  const seen = await slugsOf(page);
  expect(seen).toHaveLength(20);
  for (const [pageNumber, size] of [
    [2, 20],
    [3, 20],
    [4, 20],
    [5, 19],
  ] as const) {
    await page.getByRole('link', { name: /^Weitere Stellen zeigen/ }).click();
    await expect(page).toHaveURL(new RegExp(`page=${pageNumber}$`));
    const slugs = await slugsOf(page);
    expect(slugs).toHaveLength(size);
    seen.push(...slugs);
  }
  expect(new Set(seen).size).toBe(99);
  await expect(page.getByRole('link', { name: /^Weitere Stellen zeigen/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Zurück', exact: true }).click();
  expect(await slugsOf(page)).toEqual(seen.slice(60, 80));
});

test('a link to a page that the list no longer has shows its last page', async ({ page }) => {
  await page.goto('/de?page=5');
  const last = await slugsOf(page);
  await page.goto('/de?page=77');
  expect(await slugsOf(page)).toEqual(last);
  await expect(page.getByRole('link', { name: 'Zurück', exact: true })).toHaveAttribute('href', '/de?page=4');
});

test('changing the language keeps what was chosen', async ({ page }) => {
  await page.goto('/de?group=women&language=ro');
  const slugs = await slugsOf(page);
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\?group=women&language=ro$/);
  await expect(page.getByRole('checkbox', { name: /Romanian/ })).toBeChecked();
  expect(await slugsOf(page)).toEqual(slugs);
});

test('taking everything back leads to all centres', async ({ page }) => {
  await page.goto('/de?group=women&language=ro');
  const [before] = countsIn(await page.getByRole('status').innerText());
  expect(before).toBeLessThan(99);
  await page.goto(
    (await page.getByRole('link', { name: 'Auswahl zurücksetzen' }).getAttribute('href')) ?? '',
  );
  await expect(page.getByRole('status')).toHaveText('99 Stellen');
});

for (const locale of ['de', 'en']) {
  test(`every card in "${locale}" leads to somebody: a number, an address, a page or a helpline`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    let cards = 0;
    for (let pageNumber = 1; pageNumber <= 5; pageNumber++) {
      await page.goto(`/${locale}?page=${pageNumber}`);
      const ways = await listOf(page).evaluateAll((items) =>
        items.map((item) => {
          const links = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
          return {
            slug: item.getAttribute('data-centre'),
            ways: links.filter((href) => /^(tel:|sms:|mailto:|https?:)/.test(href)),
          };
        }),
      );
      expect(ways.filter(({ ways: found }) => found.length === 0)).toEqual([]);
      cards += ways.length;
    }
    expect(cards).toBe(99);
  });
}

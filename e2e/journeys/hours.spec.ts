import { centreHref } from '@/lib/url/hrefs';
import { hoursInHtml, hoursOn, hoursOnCard } from '../fixtures/hours';
import { openLocator } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

const HOUR = 3_600_000;
/** By phone in the first half of each day, on site in the second: at any moment one is open and one is closed. */
const halfDays = centreHref('de', 'example-potsdam');
const opposite = (text: string) => (text.includes('nicht erreichbar') ? /^Jetzt erreichbar/ : /^Jetzt nicht/);

test.use({ directory: 'fixture' });

test('a card says in one line whether somebody can be reached', async ({ page }) => {
  await openLocator(page);
  await expect(hoursOnCard(page, 'example-kiel')).toHaveText('Rund um die Uhr erreichbar');
  await expect(hoursOnCard(page, 'example-erfurt')).toHaveText(
    'Jetzt nicht erreichbar. Wann wieder, ist nicht bekannt.',
  );
  await expect(hoursOnCard(page, 'example-mainz')).toHaveText(
    'Zeiten vom Stand März 2020 – bitte vorher anrufen',
  );
  await expect(hoursOnCard(page, 'example-potsdam')).toHaveText(
    /^Jetzt erreichbar bis 12:00$|^Jetzt nicht erreichbar\. Wieder ab 00:00$/,
  );
  for (const slug of ['example-bremen', 'example-saarbruecken'])
    await expect(hoursOnCard(page, slug)).toHaveText('Zeiten nicht bekannt – bitte anrufen');
});

test('nobody is told to call where no number is known', async ({ page }) => {
  await openLocator(page);
  await expect(page.locator('[data-centre="example-rostock"]')).toBeVisible();
  await expect(hoursOnCard(page, 'example-rostock')).toHaveCount(0);
});

for (const path of ['/de', '/en']) {
  test(`with JavaScript ${path} says the same as without`, async ({ page, request }) => {
    await openLocator(page, path);
    const sent = await hoursInHtml(page, request, path);
    expect(sent.length).toBeGreaterThan(0);
    expect(await hoursOn(page)).toEqual(sent);
  });
}

test('phone and door have hours of their own, each with its state and as they were stated', async ({
  page,
}) => {
  await page.goto(halfDays);
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Wann erreichbar' }) });
  await expect(section).toContainText(/Am Telefon:\s*Jetzt/);
  await expect(section).toContainText(/Vor Ort:\s*Jetzt/);
  const [byPhone = '', onSite = ''] = await hoursOn(page);
  expect(onSite).toMatch(opposite(byPhone));
});

test('by appointment is said before the address', async ({ page }) => {
  await page.goto(halfDays);
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Adresse' }) });
  await expect(section).toHaveText(/Nur mit Termin – bitte zuerst anrufen\s*Beispielallee 3/);
});

test('text that is no opening hours is shown as it stands, and nobody is called closed', async ({ page }) => {
  await page.goto(centreHref('de', 'example-saarbruecken'));
  await expect(page.getByText('nach Absprache, meist vormittags')).toBeVisible();
  expect(await hoursOn(page)).toEqual(['Zeiten nicht bekannt – bitte anrufen']);
});

test('a page that stays open goes with the time', async ({ page }) => {
  await page.clock.install({ time: Date.now() });
  await page.goto(halfDays);
  const [byPhone = ''] = await hoursOn(page);
  await page.clock.fastForward('12:00:00');
  await expect(page.locator('[data-hours]').first()).toHaveText(opposite(byPhone));
});

test('on paper stands what holds longer than now', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(halfDays);
  for (const state of await page.locator('main [data-hours]').all()) await expect(state).toBeHidden();
  await page.goto(centreHref('de', 'example-mainz'));
  await expect(page.getByText('Zeiten vom Stand März 2020 – bitte vorher anrufen')).toBeVisible();
});

test('no calendar is sent to the browser: it only compares', async ({ page, request }) => {
  const scripts = new Set<string>();
  page.on('request', (asked) => asked.resourceType() === 'script' && scripts.add(asked.url()));
  await openLocator(page);
  await page.goto(halfDays);
  expect(scripts.size).toBeGreaterThan(3);
  for (const url of scripts)
    expect(await (await request.get(url)).text(), url).not.toMatch(/Bettag|suncalc|opening_hours\.js/);
});

test.describe('on a phone far away', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('times are German, and are said to be', async ({ page, request }) => {
    await page.clock.setFixedTime(Date.now());
    await page.goto(halfDays);
    const sent = await hoursInHtml(page, request, halfDays);
    expect(sent).toHaveLength(2);
    await expect.poll(() => hoursOn(page)).toEqual(sent.map((text) => `${text} (deutsche Zeit)`));
  });

  test('and a clock that is twelve hours wrong is told what holds in truth', async ({ page, request }) => {
    await page.clock.setFixedTime(Date.now() + 12 * HOUR);
    await page.goto(halfDays);
    const sent = await hoursInHtml(page, request, halfDays);
    await expect.poll(() => hoursOn(page)).toEqual(sent.map((text) => `${text} (deutsche Zeit)`));
  });

  test('where no time is named, no zone is either', async ({ page }) => {
    await page.clock.setFixedTime(Date.now());
    await openLocator(page);
    await expect(hoursOnCard(page, 'example-potsdam')).toContainText('(deutsche Zeit)');
    await expect(hoursOnCard(page, 'example-kiel')).toHaveText('Rund um die Uhr erreichbar');
  });
});

test.describe('on a phone in a zone that shares our time', () => {
  test.use({ timezoneId: 'Europe/Vienna' });

  test('nothing is said of it', async ({ page }) => {
    await openLocator(page);
    await expect(hoursOnCard(page, 'example-potsdam')).not.toContainText('deutsche Zeit');
  });
});

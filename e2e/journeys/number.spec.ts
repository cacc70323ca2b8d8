import type { Page } from '@playwright/test';
import { holdBack } from '../fixtures/hold-back';
import { answerPlace, oneNumber, openNumber, pictureOf } from '../fixtures/number-page';
import { openLocator, recordRequests } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const result = (page: Page) => question(page, 'Rufen Sie hier an');
const notKnown = (page: Page) => page.getByText('Whether anyone there speaks English is not known.');

test.use({ directory: 'fixture', viewport: { width: 320, height: 640 } });

test('three answers lead to one number: no address, no request and no storage knows them', async ({
  page,
}) => {
  await openLocator(page);
  const sent = recordRequests(page);
  await pictureOf(page, 'what', 'sex').click();
  await expect(question(page, 'Sind Sie allein oder mit Kindern?')).toBeFocused();
  await expect(page).toHaveURL(/\/de\/number$/);
  await pictureOf(page, 'who', 'children').click();
  await expect(question(page, 'Wo brauchen Sie Hilfe?')).toBeFocused();
  await answerPlace(page, '50667');
  await expect(result(page)).toBeFocused();
  await expect(oneNumber(page)).toHaveText(/0221 4710101/);
  await expect(page.getByRole('link', { name: 'Beispielstelle Köln (erfunden)' })).toBeVisible();
  await expect(page.getByText('Für: Frauen, mit Kindern')).toBeVisible();
  await expect(page.getByText('Nicht für: Männer')).toBeVisible();
  await expect(page.getByRole('link', { name: /In akuter Gefahr/ })).toHaveAttribute('href', 'tel:110');
  await expect(page).toHaveURL(/\/de\/number$/);

  expect(sent.length, 'requests that were looked at').toBeGreaterThan(0);
  expect(sent.filter((text) => /50667|05315|köln|sexual|[?&](what|who|place|step)=/i.test(text))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toBe('{}');
  expect(await page.context().cookies()).toEqual([]);
});

test('every question can be skipped, gone back to and begun again; a reload has forgotten all', async ({
  page,
}) => {
  await openNumber(page);
  await pictureOf(page, 'what', 'work').click();
  await page.getByRole('link', { name: 'Überspringen' }).click();
  await expect(question(page, 'Wo brauchen Sie Hilfe?')).toBeFocused();
  await page.getByRole('link', { name: 'Zurück' }).click();
  await page.getByRole('link', { name: 'Zurück' }).click();
  await expect(question(page, 'Worum geht es?')).toBeFocused();
  await expect(pictureOf(page, 'what', 'work')).toHaveAttribute('aria-pressed', 'true');
  for (let question = 1; question <= 3; question += 1) {
    await page.getByRole('link', { name: 'Überspringen', exact: true }).last().click();
  }
  await expect(result(page)).toBeFocused();
  await expect(oneNumber(page)).toHaveText(/069 90009102/);
  await expect(page.getByText('Diese Nummer gilt in ganz Deutschland.')).toBeVisible();
  await page.getByRole('link', { name: 'Noch einmal von vorn' }).click();
  await expect(question(page, 'Worum geht es?')).toBeFocused();
  await expect(page.locator('button[aria-pressed="true"]')).toHaveCount(0);
  await pictureOf(page, 'what', 'work').click();
  await page.reload();
  await expect(question(page, 'Worum geht es?')).toBeVisible();
});

test('the way can be gone by keyboard alone', async ({ page }) => {
  await openNumber(page);
  await pictureOf(page, 'what', 'unknown').focus();
  await page.keyboard.press('Enter');
  await expect(question(page, 'Sind Sie allein oder mit Kindern?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(question(page, 'Wo brauchen Sie Hilfe?')).toBeFocused();
  for (const stop of [page.getByRole('button', { name: 'Hier, wo ich bin' }), page.getByRole('combobox')]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await page.keyboard.type('Münch');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(oneNumber(page)).toBeFocused();
});

test('another language keeps the answers, and who speaks it is said', async ({ page }) => {
  await openLocator(page);
  await pictureOf(page, 'what', 'sex').click();
  await pictureOf(page, 'who', 'alone').click();
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(question(page, 'Where do you need help?')).toBeFocused();
  await expect(page).toHaveURL(/\/en\/number$/);
  await answerPlace(page, 'München');
  await expect(page.getByText('They speak English there.')).toBeVisible();
});

test('where the languages are not known, a German sentence asks; what a line says of them is not doubted', async ({
  page,
}) => {
  const sentence = page.getByText('Ich spreche Englisch. Spricht bei Ihnen jemand diese Sprache?');
  await openNumber(page, 'en', 'where');
  await answerPlace(page, 'Hamburg');
  await expect(notKnown(page)).toBeVisible();
  await expect(sentence).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Skip', exact: true }).last().click();
  await expect(oneNumber(page)).toHaveText(/069 90009102/);
  await expect(page.getByText('several languages (made up)')).toBeVisible();
  await expect(sentence).toBeVisible();
  await expect(notKnown(page)).toHaveCount(0);
});

test('no number is swapped for another while the list of centres is on its way', async ({ page }) => {
  const release = await holdBack(page, /\/api\/directory\//);
  await openNumber(page, 'de', 'where');
  await answerPlace(page, '50667');
  const calls = page.locator('main a[href^="tel:"]');
  await expect(calls).toHaveText(['In akuter Gefahr: 110']);
  await expect(question(page, 'Schnell eine Nummer')).toBeFocused();
  release();
  await expect(result(page)).toBeFocused();
  await expect(oneNumber(page)).toHaveText(/0221 4710101/);
});

test('while a centre is closed, a line that is always reachable stands below its number', async ({
  page,
}) => {
  await openNumber(page, 'de', 'where');
  await answerPlace(page, 'Erfurt');
  await expect(oneNumber(page)).toHaveText(/030 23125112/);
  const calls = page.locator('main section a[href^="tel:"]');
  await expect(calls.nth(1)).toHaveText(/069 90009102/);
  await expect(page.getByText('Rund um die Uhr erreichbar')).toBeVisible();
  await page.getByRole('link', { name: 'Zurück' }).click();
  await answerPlace(page, 'Kiel');
  await expect(oneNumber(page)).toHaveText(/030 23125111/);
  await expect(calls.nth(1)).toHaveText('In akuter Gefahr: 110');
});

test('the link at the foot of every page begins anew', async ({ page }) => {
  await openNumber(page, 'de', 'where');
  await answerPlace(page, '50667');
  await expect(result(page)).toBeFocused();
  const begin = page.getByRole('contentinfo').getByRole('link', { name: 'Schnell eine Nummer' });
  await begin.click();
  await expect(question(page, 'Worum geht es?')).toBeFocused();
  await pictureOf(page, 'what', 'work').click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sicher lesen' }).click();
  await expect(page).toHaveURL(/\/safety$/);
  await begin.click();
  await expect(question(page, 'Worum geht es?')).toBeVisible();
  await expect(page.locator('button[aria-pressed="true"]')).toHaveCount(0);
});

test('all centres that fit are one step away, and the address still says nothing', async ({ page }) => {
  await openNumber(page);
  await pictureOf(page, 'what', 'sex').click();
  await pictureOf(page, 'who', 'children').click();
  await answerPlace(page, '50667');
  await page.getByRole('link', { name: 'Alle Stellen zeigen' }).click();
  await expect(page.getByRole('combobox', { name: 'Ort oder Postleitzahl' })).toHaveValue('50667');
  await expect(page).toHaveURL(/\/de$/);
  await expect(page.locator('input[name="form"][value="sexual_exploitation"]')).toBeChecked();
  await expect(page.locator('input[name="group"][value="with_children"]')).toBeChecked();
});

test('a name of several places is asked about once more', async ({ page }) => {
  await openNumber(page, 'de', 'where');
  await answerPlace(page, 'Neustadt');
  await page.getByRole('button', { name: /Neustadt \(Hessen\)/ }).click();
  await expect(result(page)).toBeFocused();
});

test.describe('here', () => {
  test.use({ geolocation: { latitude: 50.938, longitude: 6.957 }, permissions: ['geolocation'] });

  test('is asked for on a tap, after it was said what happens, and leaves the browser by no way', async ({
    page,
  }) => {
    const sent = recordRequests(page);
    await openNumber(page);
    await pictureOf(page, 'what', 'sex').click();
    await pictureOf(page, 'who', 'children').click();
    const here = page.getByRole('button', { name: 'Hier, wo ich bin' });
    await expect(here).toHaveAccessibleDescription(/Wir bekommen Ihren Standort nicht/);
    await here.click();
    await expect(oneNumber(page)).toHaveText(/0221 4710101/);
    expect(sent.filter((text) => /50\.9|6\.95|köln|05315/i.test(text))).toEqual([]);
  });
});

test('a position that comes late leads nobody back who has gone on', async ({ page }) => {
  await page.addInitScript(answerPositionsLate);
  await openNumber(page, 'de', 'where');
  const here = page.getByRole('button', { name: 'Hier, wo ich bin' });
  await here.click();
  // The first time loads all that finds the place: the second time nothing but the position is waited for.
  await answerPosition(page);
  await expect(page.getByRole('link', { name: 'Beispielstelle Köln (erfunden)' })).toBeVisible();
  await page.getByRole('link', { name: 'Zurück' }).click();
  await here.click();
  await page.getByRole('link', { name: 'Überspringen' }).click();
  await expect(oneNumber(page)).toHaveText(/069 90009102/);
  await answerPosition(page);
  await expect(oneNumber(page)).toHaveText(/069 90009102/);
});

/** Runs in the page: a device that says where it is only when the page is told to go on. */
function answerPositionsLate(): void {
  const waiting: PositionCallback[] = [];
  const coords = { latitude: 50.938, longitude: 6.957 } as GeolocationCoordinates;
  Object.assign(window, {
    answerPosition: () => waiting.shift()?.({ coords } as GeolocationPosition),
  });
  navigator.geolocation.getCurrentPosition = (onFound) => void waiting.push(onFound);
}

/** Answers who asked first, and lets the page show what comes of it. */
async function answerPosition(page: Page): Promise<void> {
  await page.evaluate(async () => {
    (window as unknown as { answerPosition: () => void }).answerPosition();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

test.describe('without the list of centres', () => {
  test.use({ expectedProblems: [/net::ERR_FAILED/] });

  test('there is still a number', async ({ page }) => {
    await page.route('**/api/directory/**', (route) => route.abort());
    await openNumber(page);
    await pictureOf(page, 'what', 'sex').click();
    await pictureOf(page, 'who', 'children').click();
    await answerPlace(page, '50667');
    await expect(oneNumber(page)).toHaveText(/069 90009102/);
  });
});

import { findAxeViolations, openWithoutScripts } from '../fixtures/find-axe-violations';
import { openLocator, slugsOf, toggle } from '../fixtures/locator-page';
import { enterPlace, placeField, suggestions, typePlace, withoutGeolocation } from '../fixtures/place-field';
import { slugsIn } from '../fixtures/plain-html';
import { expect, test } from '../fixtures/test';

const status = '#result-count';

test('the place is the first question, before all filters', async ({ page }) => {
  await openLocator(page);
  const form = page.locator('form').filter({ has: placeField(page) });
  const first = form.locator('input:not([type=hidden])').first();
  await expect(first).toHaveAccessibleName('Ort oder Postleitzahl');
  await expect(placeField(page)).toBeVisible();
});

test('by keyboard alone: arrows go round the suggestions, Enter chooses, the focus stays', async ({
  page,
}) => {
  await openLocator(page);
  const field = placeField(page);
  await field.focus();
  await page.keyboard.type('frankf');
  await expect(suggestions(page)).not.toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).not.toHaveAttribute('aria-activedescendant');

  const active = () => page.locator('[role=option][aria-selected=true] > bdi').first();
  await page.keyboard.press('ArrowDown');
  await expect(active()).toHaveText('Frankfurt am Main');
  await page.keyboard.press('End');
  const last = await active().textContent();
  expect(last).not.toBe('Frankfurt am Main');
  await page.keyboard.press('ArrowDown');
  await expect(active()).toHaveText('Frankfurt am Main');
  await page.keyboard.press('ArrowUp');
  await expect(active()).toHaveText(String(last));
  await page.keyboard.press('Home');
  await expect(active()).toHaveText('Frankfurt am Main');

  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Frankfurt am Main');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator(status)).toContainText('Frankfurt am Main');
});

test('Escape closes the suggestions, once more empties the field and takes the place back', async ({
  page,
}) => {
  await openLocator(page);
  await enterPlace(page, 'Görlitz');
  await expect(page.locator(status)).toContainText('Görlitz');
  await typePlace(page, 'Dresd');
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(placeField(page)).toHaveValue('');
  await expect(placeField(page)).toBeFocused();
  await expect(page.locator(status)).toHaveText('99 Stellen');
});

test('leaving the field without a choice keeps the place one had', async ({ page }) => {
  await openLocator(page);
  await enterPlace(page, 'Görlitz');
  await expect(page.locator(status)).toContainText('Görlitz');
  await typePlace(page, 'Dresd');
  await page.keyboard.press('Tab');
  await expect(placeField(page)).toHaveValue('Görlitz');
  await expect(page.locator(status)).toContainText('Görlitz');
});

test('typing on while the list of places is loading is not undone by the text before', async ({ page }) => {
  let send: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/geo/places-1.txt', async (route) => {
    await held;
    await route.continue();
  });
  await openLocator(page);
  await enterPlace(page, 'Görlitz');
  await placeField(page).fill('Dresd');
  send();
  await suggestions(page).first().waitFor();
  await expect(placeField(page)).toHaveValue('Dresd');
  await expect(page.locator(status)).toHaveText('99 Stellen');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('a suggestion is chosen by touch, and is large enough for it', async ({ page }) => {
    await openLocator(page);
    await typePlace(page, 'Zwick');
    const option = suggestions(page).first();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await expect(placeField(page)).toHaveValue('Zwickau');
    await expect(placeField(page)).toBeFocused();
  });
});

for (const [text, name] of [
  ['慕尼黑', 'München'],
  ['ميونخ', 'München'],
  ['Lipsk', 'Leipzig'],
  ['koeln', 'Köln'],
  ['٠٤١٠٩', '04109'],
  ['Saxony', 'Sachsen'],
] as const) {
  test(`${text} is ${name}`, async ({ page }) => {
    await openLocator(page);
    await enterPlace(page, text);
    await expect(placeField(page)).toHaveValue(name);
  });
}

test('a postcode says that it stands for its centre', async ({ page }) => {
  await openLocator(page);
  await enterPlace(page, '04683');
  await expect(
    page.getByText('Nach dem Mittelpunkt der Postleitzahl 04683: Landkreis Leipzig.'),
  ).toBeVisible();
});

test('several places of a name: each is offered with district and Land, and the filters are kept', async ({
  page,
}) => {
  await openLocator(page);
  await toggle(page, 'group', 'women');
  await enterPlace(page, 'Neustadt');
  const choice = page.getByRole('group', { name: /„Neustadt“ kann mehrere Orte meinen/ });
  await expect(placeField(page)).toBeFocused();
  await expect(choice.getByRole('button')).not.toHaveCount(1);
  await choice.getByRole('button', { name: 'Landkreis Marburg-Biedenkopf, Hessen' }).click();
  await expect(placeField(page)).toHaveValue('Neustadt (Hessen)');
  await expect(page.locator('input[name=group][value=women]')).toBeChecked();
});

test('an unknown place: a sentence, near spellings, and the rest as it was', async ({ page }) => {
  await openLocator(page);
  await toggle(page, 'group', 'women');
  await enterPlace(page, 'Leipzck');
  await expect(page.getByText('„Leipzck“ haben wir nicht gefunden.').first()).toBeVisible();
  await page
    .getByRole('group', { name: /haben wir nicht gefunden/ })
    .getByRole('button', { name: 'Leipzig' })
    .click();
  await expect(page.locator('input[name=group][value=women]')).toBeChecked();
  await expect(placeField(page)).toHaveValue('Leipzig');
});

test('the answer says what is known, and no more', async ({ page }) => {
  await openLocator(page);
  await enterPlace(page, 'Sachsen');
  await expect(page.locator('#results')).toContainText(
    'berät nach eigenen Angaben in ganz Sachsen – Zuständigkeit nicht bestätigt.',
  );
  await expect(page.locator('#results')).not.toContainText('ist KOBRAnet');
});

test('the list of places is loaded when the field is entered and not before, other scripts when needed', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openLocator(page);
  expect(loaded.filter((path) => path.startsWith('/geo/places'))).toEqual([]);
  await placeField(page).focus();
  await typePlace(page, 'Leip');
  expect(loaded.filter((path) => path.startsWith('/geo/places'))).toEqual(['/geo/places-1.txt']);
  await typePlace(page, 'Мюнхен');
  expect(loaded.filter((path) => path.startsWith('/geo/places'))).toEqual([
    '/geo/places-1.txt',
    '/geo/places-2.txt',
  ]);
});

test('the list of places cannot be loaded: that is said, and the second try works', async ({ page }) => {
  await page.route('**/geo/places-1.txt', (route) => route.fulfill({ status: 404, body: '' }));
  await openLocator(page);
  await enterPlace(page, 'Leipzig');
  await expect(
    page.getByText('Die Ortsliste lässt sich gerade nicht laden.', { exact: false }).first(),
  ).toBeVisible();
  await page.unroute('**/geo/places-1.txt');
  await placeField(page).press('Enter');
  await expect(page.locator(status)).toContainText('Leipzig');
});
test.use({ expectedProblems: [/places-1\.txt|base-map\.json/] });

test('a shared link asks for its place, and links without one work as before', async ({ page, request }) => {
  await openLocator(page, '/de?place=district:14713&group=women');
  await expect(page).toHaveURL(/\/de$/);
  await expect(page.locator(status)).toBeVisible();
  await expect(placeField(page)).not.toHaveValue('');
  const shown = await slugsOf(page);
  const html = await (await request.get('/de?place=district:14713&group=women')).text();
  expect(slugsIn(html).slice(0, shown.length)).toEqual(shown);
  await openLocator(page, '/de?group=women');
  await expect(placeField(page)).toHaveValue('');
});

test('the map marks the place and shades what the chosen centre serves', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLocator(page);
  await enterPlace(page, 'Leipzig');
  await expect(page.getByRole('img', { name: 'Leipzig: hier suchen Sie' })).toBeVisible();
  await page.getByRole('button', { name: 'Auf der Karte zeigen' }).first().click();
  await expect(page.getByText('Berät in: Sachsen').first()).toBeVisible();
  await expect(page.locator('path[class*=_area]')).toHaveCount(1);
});

test.describe('near me, at a border', () => {
  test.use({ geolocation: { latitude: 48.3963, longitude: 9.9934 }, permissions: ['geolocation'] });

  test('what was taken is said, and the other side is one tap away', async ({ page }) => {
    await openLocator(page);
    await page.getByRole('button', { name: 'In meiner Nähe' }).click();
    await expect(placeField(page)).toHaveValue('Ulm');
    await expect(page.getByText(/Wir haben Ulm genommen \(.*Sie können auch in Neu-Ulm sein/)).toBeVisible();
    await page.getByRole('button', { name: 'Neu-Ulm nehmen' }).click();
    await expect(placeField(page)).toHaveValue('Neu-Ulm');
    await expect(page.getByRole('button', { name: 'Ulm nehmen', exact: true })).toBeFocused();
  });

  test('without the map the nearest place is taken', async ({ page }) => {
    await page.route('**/geo/base-map.json', (route) => route.fulfill({ status: 404, body: '' }));
    await openLocator(page);
    await page.getByRole('button', { name: 'In meiner Nähe' }).click();
    await expect(page.getByText(/^Der nächste Ort ist (Neu-)?Ulm\.$/)).toBeVisible();
  });
});

test('near me, where the browser has no position to give: what to do instead', async ({ page }) => {
  await page.addInitScript(withoutGeolocation);
  await openLocator(page);
  await expect(page.getByText(/^Ihr Browser kann hier keinen Standort bestimmen: Geben Sie/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'In meiner Nähe' })).toHaveCount(0);
});

for (const { width, height } of [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
]) {
  for (const locale of ['de', 'en']) {
    test(`axe finds nothing in any state of the field, ${locale}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openLocator(page, `/${locale}`);
      expect(await findAxeViolations(page), 'closed').toEqual([]);
      await typePlace(page, 'Leip');
      await page.keyboard.press('ArrowDown');
      expect(await findAxeViolations(page), 'open').toEqual([]);
      await enterPlace(page, 'Leipzck');
      await expect(page.getByRole('group', { name: /Leipzck/ })).toBeVisible();
      expect(await findAxeViolations(page), 'no hit').toEqual([]);
      await enterPlace(page, '04683');
      await expect(page.locator(status)).toContainText('04683');
      expect(await findAxeViolations(page), 'chosen').toEqual([]);
    });

    test(`axe finds nothing on the choice page without scripts, ${locale}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openWithoutScripts(page, `/${locale}?place=Neustadt&group=women`);
      await expect(
        page
          .getByRole('group', { name: /Neustadt/ })
          .getByRole('link')
          .first(),
      ).toBeVisible();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
}

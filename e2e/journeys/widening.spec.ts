import type { Page } from '@playwright/test';
import { findAxeViolations } from '../fixtures/find-axe-violations';
import { expect, test } from '../fixtures/test';

const nationalStep = (page: Page) => page.getByRole('region', { name: 'Bundesweite Nummern' });
const stepsOf = (page: Page) =>
  page
    .locator('[data-step]')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-step')));

/** With scripts the address loses its question as soon as the browser answers by itself. */
async function ask(page: Page, search: string, javaScriptEnabled: boolean | undefined): Promise<void> {
  await page.goto(`/de${search}`);
  await expect(page).toHaveURL(javaScriptEnabled ? /\/de$/ : /place=/);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('where no centre states what is asked, step after step leads outwards, to the national numbers at last', async ({
      page,
    }) => {
      await ask(
        page,
        '?place=municipality:14713000&group=men&form=organ_removal&language=vi&radius=10',
        javaScriptEnabled,
      );
      expect(await stepsOf(page)).toEqual([
        'district',
        'state',
        'neighbouring_states',
        'nationwide',
        'national_services',
      ]);
      await expect(page.getByRole('region', { name: 'Bundesweite Stellen' })).toContainText('keine Stelle');
      await expect(nationalStep(page).getByText('Für ganz Deutschland da.')).toHaveCount(1);
      const helpline = page.getByRole('link', { name: '0800 1239900' });
      await expect(helpline).toHaveCount(1);
      await expect(nationalStep(page).getByRole('link', { name: '0800 1239900' })).toBeVisible();
      await expect(nationalStep(page).getByText('116016')).toHaveCount(0);
    });

    test('the national numbers come last where centres state what is asked, too', async ({ page }) => {
      await ask(page, '?place=state:DE-SN&group=women', javaScriptEnabled);
      expect(await stepsOf(page)).toEqual(['national_services']);
      await expect(nationalStep(page).getByRole('link', { name: '116016' })).toBeVisible();
    });

    test.describe('a centre that says it is there for all of Germany', () => {
      test.use({ directory: 'fixture' });

      test('is no answer for a place, but a step outwards', async ({ page }) => {
        await ask(page, '?place=municipality:14713000&type=helpline', javaScriptEnabled);
        await expect(
          page.getByRole('heading', { name: 'Keine Stelle passt zu dieser Auswahl' }),
        ).toBeVisible();
        expect(await stepsOf(page)).toEqual(['neighbouring_states', 'nationwide', 'national_services']);
        const card = page.getByRole('region', { name: 'Bundesweite Stellen' }).getByRole('listitem');
        await expect(card.getByRole('link', { name: /^Beispiel-Hilfetelefon/ })).toBeVisible();
        await expect(card).toContainText('Zuständigkeit nicht bestätigt: berät in ganz Deutschland.');
      });
    });
  });
}

for (const width of [320, 1280]) {
  test(`axe finds nothing in the steps outwards, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await ask(page, '?place=municipality:14713000&group=men&form=organ_removal&language=vi', true);
    await expect(nationalStep(page)).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
  });
}

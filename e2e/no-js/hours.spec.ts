import { centreHref } from '@/lib/url/hrefs';
import { hoursOnCard } from '../fixtures/hours';
import { expect, test } from '../fixtures/test';

test.use({ directory: 'fixture' });

test('the server says whether somebody can be reached, in German time', async ({ page }) => {
  await page.goto('/de');
  await expect(hoursOnCard(page, 'example-kiel')).toHaveText('Rund um die Uhr erreichbar');
  await expect(hoursOnCard(page, 'example-potsdam')).toHaveText(
    /^Jetzt erreichbar bis 12:00$|^Jetzt nicht erreichbar\. Wieder ab 00:00$/,
  );
  await expect(hoursOnCard(page, 'example-bremen')).toHaveText('Zeiten nicht bekannt – bitte anrufen');
});

test('hours too old to rely on are shown with their date', async ({ page }) => {
  await page.goto(centreHref('de', 'example-mainz'));
  await expect(page.getByText('Zeiten vom Stand März 2020 – bitte vorher anrufen')).toBeVisible();
  await expect(page.getByText('Mo–Fr 09:00–15:00')).toBeVisible();
  await expect(page.getByText('Jetzt', { exact: false })).toHaveCount(0);
});

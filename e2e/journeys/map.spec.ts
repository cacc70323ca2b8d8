import type { Page } from '@playwright/test';
import { openLocator } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

test.use({ viewport: { width: 360, height: 740 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const markers = (page: Page) => page.locator('[data-map] button[data-kind]');

/** Runs in the page: presses the button as soon as the map begins to zoom. */
function closeWhenItZooms(close: Element): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.leaflet-zoom-anim') === null) return;
    observer.disconnect();
    (close as HTMLElement).click();
  }).observe(document.body, { subtree: true, attributeFilter: ['class'] });
}

test('the map may be closed in the middle of a zoom, and opened again', async ({ page }) => {
  await openLocator(page);
  await button(page, 'Karte').click();
  await button(page, 'Karte schließen').evaluate(closeWhenItZooms);
  await button(page, 'Vergrößern').click();
  await button(page, 'Karte').click();
  await expect(markers(page).first()).toBeVisible();
  const before = await markers(page).count();
  await button(page, 'Vergrößern').click();
  // Clusters come apart at the end of this zoom, which is later than that of the zoom before.
  await expect(markers(page)).not.toHaveCount(before);
});

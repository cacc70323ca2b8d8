import type { Page } from '@playwright/test';
import { coverageHref, locatorHref } from '@/lib/url/hrefs';
import { enterPlace, placeField, withoutGeolocation } from '../fixtures/place-field';
import { expect } from '../fixtures/test';
import type { PageKind } from '../pages';

export type Act = (page: Page) => Promise<unknown>;

/** What somebody does on the locator before it is looked at. */
const locatorStates: Record<string, Act> = {
  'open filters': async (page) => {
    const summary = page.locator('form summary').first();
    if (await summary.isVisible()) await summary.click();
    const closed = page.locator('form details:not([open]) > summary:visible');
    while ((await closed.count()) > 0) await closed.first().click();
  },
  'an open language menu': (page) => page.locator('header summary').click(),
  'an opened marker': async (page) => {
    const map = page.locator('[data-map]');
    if ((await map.getAttribute('data-map')) === 'closed') await map.getByRole('button').first().click();
    await map.locator('button[aria-expanded="false"][data-kind]').first().click();
    await expect(map.locator('button[aria-expanded="true"][data-kind]')).toBeVisible();
  },
  'a place that may be several': async (page) => {
    await enterPlace(page, 'Neustadt');
    await expect(page.getByRole('group', { name: /Neustadt/ })).toBeVisible();
  },
  'a chosen radius': async (page) => {
    await enterPlace(page, 'Leipzig');
    await page.locator('select[name=radius]').selectOption('50');
    await expect(page.locator('#result-count')).toContainText('Leipzig');
  },
  'a position that is refused': async (page) => {
    await page.context().clearPermissions();
    await page.locator('[aria-describedby=near-me-explanation]').click();
    await expect(page.locator('[data-state=failed]')).toBeVisible();
  },
  'no position to ask for': async (page) => {
    await page.addInitScript(withoutGeolocation);
    await page.reload();
    await expect(placeField(page)).toBeVisible();
    await expect(page.locator('#near-me-explanation')).toHaveCount(0);
  },
};

const openFields: Act = async (page) => {
  const row = page.getByRole('row').filter({ has: page.locator('summary') });
  for (const field of await row.first().locator('summary').all()) await field.click();
};

/** Pages and what somebody does there before they are looked at; none of it can be done without scripts. */
export const STATES: readonly { kind: PageKind; act: Act }[] = [
  ...Object.entries(locatorStates).map(([state, act]) => ({
    kind: { title: `the locator with ${state}`, path: locatorHref, directory: 'fixture' as const },
    act,
  })),
  {
    kind: { title: 'the coverage table with opened fields', path: coverageHref, directory: 'fixture' },
    act: openFields,
  },
];

import type { Page } from '@playwright/test';
import {
  allHref,
  authorityHref,
  centreHref,
  contactsHref,
  coverageHref,
  locatorHref,
  numberHref,
  safetyHref,
} from '@/lib/url/hrefs';
import { waitUntilInstant } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';
import { STATES } from './page-states';

interface State {
  name: string;
  path: string;
  /** What the state is about; the rest of the page is read in another one. */
  part: string;
  act?: (page: Page) => Promise<unknown>;
}

const actOf = (state: string) => STATES.find(({ kind }) => kind.title === `the locator with ${state}`)?.act;
const locator = locatorHref('de');

/**
 * What a screen reader is given in the main states. The files are read by people whenever they change; where they
 * hold a pattern instead of words, the words depend on the day and the hour.
 */
const states: readonly State[] = [
  { name: 'locator', path: locator, part: 'body', act: waitUntilInstant },
  { name: 'filters-open', path: locator, part: 'form:has(summary)', act: actOf('open filters') },
  { name: 'language-menu', path: locator, part: 'header', act: actOf('an open language menu') },
  { name: 'map-panel', path: locator, part: '[data-map]', act: actOf('an opened marker') },
  {
    name: 'place-answer',
    path: `${locator}?place=district:05315`,
    part: '#results',
    act: waitUntilInstant,
  },
  { name: 'no-result', path: `${locator}?group=couples`, part: '#results' },
  { name: 'centre', path: centreHref('de', 'example-koeln-one'), part: 'main' },
  { name: 'number', path: numberHref('de'), part: 'main' },
  { name: 'all', path: allHref('de'), part: 'main' },
  { name: 'coverage', path: coverageHref('de'), part: 'main' },
  { name: 'authority', path: authorityHref('de', 'state:DE-NW'), part: 'main' },
  { name: 'safety', path: safetyHref('de'), part: 'main' },
  { name: 'contacts', path: contactsHref('de'), part: 'main' },
];

test.use({ directory: 'fixture', viewport: { width: 320, height: 640 } });

for (const { name, path, part, act } of states) {
  test(`a screen reader is given the state “${name}” as it was read and approved`, async ({ page }) => {
    await page.goto(path);
    await act?.(page);
    await expect(page.locator(part).first()).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

import { describe, expect, it } from 'vitest';
import { VIEWS } from '@/lib/domain/view';
import * as hrefs from './hrefs';
import { EMPTY_SEARCH, parseSearchParams } from './search-params';

describe('addresses of the app', () => {
  it('leads to the locator, with a search only where there is one', () => {
    expect(hrefs.locatorHref('de')).toBe('/de');
    expect(hrefs.locatorHref('de', EMPTY_SEARCH)).toBe('/de');
    expect(hrefs.locatorHref('en', parseSearchParams({ language: 'ro', page: '2' }))).toBe(
      '/en?language=ro&page=2',
    );
  });

  it('leads to a centre, whatever its slug holds', () => {
    expect(hrefs.centreHref('de', 'kobra-hannover')).toBe('/de/centres/kobra-hannover');
    expect(hrefs.centreHref('de', '../all?x#y')).toBe('/de/centres/..%2Fall%3Fx%23y');
  });

  it('leads to a centre in the order of a reader, one’s own being the one without a name', () => {
    const hrefsOf = VIEWS.map((view) => hrefs.centreHref('de', 'ona-berlin', view));
    expect(hrefsOf).toEqual([
      '/de/centres/ona-berlin',
      '/de/centres/ona-berlin?view=helper',
      '/de/centres/ona-berlin?view=authority',
    ]);
    const viewsOf = hrefsOf.map((href) => parseSearchParams(new URL(href, 'http://x').searchParams).view);
    expect(viewsOf).toEqual(VIEWS);
  });

  it('leads to what a centre’s page gives to take along', () => {
    expect(hrefs.takeawayHref('de', 'a')).toBe('/de/centres/a#takeaway');
    expect(hrefs.cardHref('en', '../x')).toBe('/en/centres/..%2Fx/card');
    expect(hrefs.contactHref('de', 'a', 'office')).toBe('/de/centres/a/contact?name=office');
  });

  it('leads to every page', () => {
    const pages = [
      hrefs.allHref,
      hrefs.aboutHref,
      hrefs.contactsHref,
      hrefs.creditsHref,
      hrefs.imprintHref,
      hrefs.privacyHref,
      hrefs.safetyHref,
      hrefs.accessibilityHref,
      hrefs.sayHref,
    ].map((href) => href('en'));
    expect(pages).toEqual([
      '/en/all',
      '/en/about',
      '/en/contacts',
      '/en/credits',
      '/en/imprint',
      '/en/privacy',
      '/en/safety',
      '/en/accessibility',
      '/en/say',
    ]);
  });
});

describe('the same page in another language', () => {
  it.each([
    ['/de', '/en'],
    ['/de/', '/en/'],
    ['/de?language=ro#results', '/en?language=ro#results'],
    ['/de/centres/de', '/en/centres/de'],
    ['/de-x-ls/all', '/en/all'],
    ['/', '/en'],
    ['', '/en'],
  ])('%s → %s', (from, to) => expect(hrefs.switchLocaleHref(from, 'en')).toBe(to));

  it('never leaves the app', () => {
    expect(hrefs.switchLocaleHref('//elsewhere.example/de', 'en')).toBe('/en/de');
  });
});

import type { Locale } from '@/lib/i18n/locales';
import { authorityHref, cardHref, centreHref, coverageHref, locatorHref, numberHref } from '@/lib/url/hrefs';
import { PAGE_NAMES } from '@/lib/url/known-path';
import { CENTRE_TYPES } from '@/lib/domain/facets/centre-types';
import { FIRST_CENTRES } from './fixtures/first-centres';

/** One kind of page, or one state of it that an address alone can bring about. */
export interface PageKind {
  title: string;
  path: (locale: Locale) => string;
  directory: 'real' | 'fixture';
}

const firstOfType = (type: string) =>
  FIRST_CENTRES.find((centre) => centre.type === type)?.slug ?? `no-${type}`;

const real = (title: string, path: PageKind['path']): PageKind => ({ title, path, directory: 'real' });
const made = (title: string, path: PageKind['path']): PageKind => ({ title, path, directory: 'fixture' });
const search = (params: string) => (locale: Locale) => `${locatorHref(locale)}?${params}`;

/** Every kind of page the site has. What is tested on all of them is tested on this list. */
export const PAGES: readonly PageKind[] = [
  real('the locator', locatorHref),
  real('the locator with choices', search('group=women&language=en')),
  made('the locator of the made directory', locatorHref),
  made('a search that no centre states', search('service=leisure')),
  made('a search that no centre fits', search('group=couples')),
  ...CENTRE_TYPES.map(({ code }) =>
    real(`a centre of the type ${code}`, (locale) => centreHref(locale, firstOfType(code))),
  ),
  made('a centre of which much is known', (locale) => centreHref(locale, 'example-koeln-one')),
  made('a centre for helpers', (locale) => centreHref(locale, 'example-koeln-one', 'helper')),
  made('a centre for authorities', (locale) => centreHref(locale, 'example-koeln-one', 'authority')),
  made('a centre with hours', (locale) => centreHref(locale, 'example-potsdam')),
  made('a centre with a notice', (locale) => centreHref(locale, 'example-hamburg')),
  made('a centre whose texts are hostile', (locale) => centreHref(locale, 'example-dresden')),
  made('a centre without any contact', (locale) => centreHref(locale, 'example-rostock')),
  made('cards with the number of a centre', (locale) => cardHref(locale, 'example-koeln-one')),
  made('cards with a national number', (locale) => cardHref(locale, 'example-rostock')),
  ...PAGE_NAMES.map((name) => real(`the page “${name}”`, (locale) => `/${locale}/${name}`)),
  real('the sheet of a Land', (locale) => authorityHref(locale, 'state:DE-NW')),
  real(
    'the coverage table with choices',
    (locale) => `${coverageHref(locale)}?group=men&type=all&sort=-total`,
  ),
  real('the question where', (locale) => `${numberHref(locale)}?step=where`),
  real('a number for all of Germany', (locale) => `${numberHref(locale)}?what=work&step=result`),
  made('the number of a centre', (locale) => `${numberHref(locale)}?what=sex&place=50667&step=result`),
  real('a search for a place', search('place=district:14713&form=labour_exploitation')),
  real('a place that may be several', search('place=Neustadt')),
  real('an address that leads nowhere', (locale) => `/${locale}/nowhere`),
];

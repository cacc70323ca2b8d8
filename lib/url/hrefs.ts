import type { ContactName } from '@/lib/domain/neutral-word';
import type { View } from '@/lib/domain/view';
import type { PAGE_NAMES } from './known-path';
import { toCoverageParams, type CoverageSearch } from './coverage-params';
import { toNumberParams, type NumberState } from './number-params';
import { EMPTY_SEARCH, toSearchParams, type SearchState } from './search-params';

/** Every address inside the app is made here. `locale` is a BCP 47 tag of the interface. */
const page = (name: (typeof PAGE_NAMES)[number]) => (locale: string) => `/${locale}/${name}`;

/** The locator, empty or with a search. */
export function locatorHref(locale: string, state?: SearchState): string {
  const params = state ? toSearchParams(state).toString() : '';
  return params === '' ? `/${locale}` : `/${locale}?${params}`;
}

/** One centre, its facts in the order of a reader. */
export function centreHref(locale: string, slug: string, view: View = EMPTY_SEARCH.view): string {
  return withParams(
    `/${locale}/centres/${encodeURIComponent(slug)}`,
    toSearchParams({ ...EMPTY_SEARCH, view }),
  );
}

/** Where the facts about a centre come from, on its page. */
export function sourcesHref(locale: string, slug: string): string {
  return `${centreHref(locale, slug)}#sources`;
}

/** The centre's number on cards to print. */
export function cardHref(locale: string, slug: string): string {
  return `${centreHref(locale, slug)}/card`;
}

/** The centre as a contact to save, under that name. */
export function contactHref(locale: string, slug: string, name: ContactName): string {
  return `${centreHref(locale, slug)}/contact?name=${name}`;
}

/** Where a centre's page offers what can be taken along. */
export function takeawayHref(locale: string, slug: string): string {
  return `${centreHref(locale, slug)}#takeaway`;
}

export const allHref = page('all');
export const aboutHref = page('about');
export const contactsHref = page('contacts');
export const creditsHref = page('credits');
export const imprintHref = page('imprint');
export const privacyHref = page('privacy');
export const safetyHref = page('safety');
export const accessibilityHref = page('accessibility');
export const sayHref = page('say');

const authorityPage = page('authority');

/** Who is responsible by form of exploitation; of one Land or district where its key is given (`state:DE-SN`). */
export function authorityHref(locale: string, areaKey?: string): string {
  return withParams(
    authorityPage(locale),
    areaKey === undefined ? undefined : new URLSearchParams({ place: areaKey }),
  );
}

const coveragePage = page('coverage');

/** The coverage table, as it opens or with choices. */
export function coverageHref(locale: string, search?: CoverageSearch): string {
  return withParams(coveragePage(locale), search && toCoverageParams(search));
}

/** The same table as a CSV file. */
export function coverageExportHref(locale: string, search: CoverageSearch): string {
  return withParams(`${coveragePage(locale)}/export`, toCoverageParams(search));
}

const numberPage = page('number');

/** The way to one number, at its beginning or where somebody stands. */
export function numberHref(locale: string, state?: NumberState): string {
  return withParams(numberPage(locale), state && toNumberParams(state));
}

function withParams(path: string, params = new URLSearchParams()): string {
  return params.size === 0 ? path : `${path}?${params}`;
}

/**
 * The same page in another language. `href` is a path of this app that begins with a locale, with or without query
 * and fragment; both are kept.
 */
export function switchLocaleHref(href: string, locale: string): string {
  return href.replace(/^\/*[^/?#]*/, `/${locale}`);
}

/** The index that the browser searches; its address changes with its content. */
export function indexHref(version: string): string {
  return `/api/directory/${encodeURIComponent(version)}`;
}

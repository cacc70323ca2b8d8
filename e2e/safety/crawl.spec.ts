import { LOCALES } from '@/lib/i18n/locales';
import { centreHref } from '@/lib/url/hrefs';
import { expect, test } from '../fixtures/test';
import { FIRST_CENTRES } from '../fixtures/first-centres';

const minutesMax = 10;

/** These differ in what is chosen, in the order of their facts or in a number, not in kind: so many stand for all. */
const openedMax = process.env.TEST_FULL
  ? { searches: 60, views: 20, cards: Infinity }
  : { searches: 15, views: 5, cards: 5 };

/** What is not opened each time; null for the pages that are. */
function kindOf(path: string): keyof typeof openedMax | null {
  if (path.endsWith('/card')) return 'cards';
  if (!path.includes('?')) return null;
  return path.includes('/centres/') ? 'views' : 'searches';
}

/** The pages differ by direction and script, not by language; the long test follows the links of all. */
const CRAWLED: readonly string[] = ['de', 'ar'];

// Nothing but the app itself resolves in these browsers, and the house test fails on every foreign request.
for (const { code, ownName } of LOCALES.filter(
  ({ code }) => process.env.TEST_FULL || CRAWLED.includes(code),
)) {
  test(`every page that can be reached in ${ownName} opens, complains of nothing and asks nobody else`, async ({
    page,
  }) => {
    test.setTimeout(minutesMax * 60_000);
    const isOwn = (url: URL) =>
      url.origin === new URL(page.url()).origin && url.pathname.split('/')[1] === code;
    const seen = new Set([`/${code}`]);
    const failed: string[] = [];
    const left = { ...openedMax };
    for (const path of seen) {
      const isFile = /\/(export|contact)(\?|$)/.test(path);
      const kind = isFile ? null : kindOf(path);
      if (kind !== null && left[kind]-- <= 0) continue;
      const response = isFile ? await page.request.get(path) : await page.goto(path);
      if (response?.status() !== 200) failed.push(`${path}: ${response?.status()}`);
      if (isFile) continue;
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
        );
      for (const url of hrefs.map((href) => new URL(href)).filter(isOwn)) seen.add(url.pathname + url.search);
    }
    expect(failed).toEqual([]);
    const missed = FIRST_CENTRES.map(({ slug }) => centreHref(code, slug)).filter((path) => !seen.has(path));
    expect(missed, 'centres that no link leads to').toEqual([]);
  });
}

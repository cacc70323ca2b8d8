import type { Page } from '@playwright/test';
import { PAGE_NAMES } from '@/lib/url/known-path';
import { authorityHref, centreHref, locatorHref } from '@/lib/url/hrefs';
import { expect, test } from '../fixtures/test';

/** What WCAG 2.2, 1.4.12, asks a page to bear. */
const wideText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const pages = (locale: string) => [
  locatorHref(locale),
  `${locatorHref(locale)}?group=couples`,
  centreHref(locale, 'example-koeln-one'),
  authorityHref(locale, 'state:DE-NW'),
  ...PAGE_NAMES.map((name) => `/${locale}/${name}`),
];

/** Every text that its own box cuts off, and the page when it must be moved sideways. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCutOff = (element: Element) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
      if (clipPath !== 'none' || display === 'inline' || element.closest('[aria-hidden=true], svg'))
        return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isTooWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return isTooWide || isTooHigh;
    };
    const cutOff = [...document.body.querySelectorAll('*')]
      .filter(
        (element) => element.checkVisibility() && element.closest('[data-map]') === null && isCutOff(element),
      )
      .map((element) => `${element.tagName} “${element.textContent.trim().slice(0, 50)}”`);
    const tooWide = document.documentElement.scrollWidth - innerWidth;
    return tooWide > 0 ? [`the page is ${tooWide} px too wide`, ...cutOff] : cutOff;
  });
}

// The style sheet comes from the visitor, not from the page, whose policy would rightly refuse it.
test.use({ bypassCSP: true, directory: 'fixture', viewport: { width: 320, height: 640 } });

for (const locale of ['de', 'ar', 'ti']) {
  test(`wider text is not cut off anywhere, in ${locale}`, async ({ page }) => {
    for (const path of pages(locale)) {
      await page.goto(path);
      await page.addStyleTag({ content: wideText });
      for (const summary of await page.locator('main summary:visible').all()) await summary.click();
      expect(await findCutOff(page), path).toEqual([]);
    }
  });
}

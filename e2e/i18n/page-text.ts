import type { Page } from '@playwright/test';

/**
 * The words of four letters or more, in texts and spoken names, that say of themselves neither that they are of
 * another language nor that they are a name, a number or an address.
 */
export function readOwnWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = 'script, style, noscript, [aria-hidden=true], [translate=no], bdi[dir=ltr], a[dir=ltr]';
    const attributes = ['aria-label', 'title', 'alt', 'placeholder'];
    const texts: (string | null)[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('[lang]') !== document.documentElement || element.closest(foreign) !== null)
        continue;
      texts.push(...attributes.map((name) => element.getAttribute(name)));
      const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      texts.push(...nodes.map(({ textContent }) => textContent));
    }
    return [...new Set(texts.flatMap((text) => text?.match(/\p{L}{4,}/gu) ?? []))];
  });
}

/** What sticks out of its control or of the page, a line each, with everything opened that can be opened. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const found = [
      ...document.querySelectorAll(
        'button, a, label, summary, legend, th, td, dt, dd, li, p, h1, h2, h3, h4',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.closest('[aria-hidden=true]') === null)
      .filter((element) => {
        for (let ring: Element | null = element; ring !== null; ring = ring.parentElement) {
          const { clipPath, overflowX } = getComputedStyle(ring);
          // What is only read out, and what may be moved sideways, as the map and wide tables.
          if (clipPath !== 'none' || ['auto', 'scroll', 'hidden'].includes(overflowX)) return false;
        }
        const { left, right } = element.getBoundingClientRect();
        const isTooWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        return isTooWide || left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.tagName}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`, ...found] : found;
  });
}

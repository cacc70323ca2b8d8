import type { Page } from '@playwright/test';
import { createSeededRandom, type SeededRandom } from '@/lib/testing/seeded-random';
import {
  authorityHref,
  centreHref,
  contactsHref,
  coverageHref,
  locatorHref,
  safetyHref,
} from '@/lib/url/hrefs';
import { readFocus, type FocusFound } from '../fixtures/read-focus';
import { expect, test } from '../fixtures/test';

const isFull = process.env.TEST_FULL === '1';
const walksInAll = isFull ? 1_000 : 20;
const keysOfWalk = 20;

const starts = [
  locatorHref('de'),
  `${locatorHref('de')}?group=women&language=ar&place=district:05315`,
  `${locatorHref('de')}?group=couples`,
  `${locatorHref('de')}?place=Neustadt`,
  centreHref('de', 'example-koeln-one'),
  centreHref('de', 'example-hamburg'),
  coverageHref('de'),
  authorityHref('de', 'state:DE-NW'),
  contactsHref('de'),
  safetyHref('de'),
];
const screens = { 'a small phone': { width: 320, height: 640 }, 'a desktop': { width: 1280, height: 900 } };
const walksOfStart = walksInAll / (starts.length * Object.keys(screens).length);

/** The keys as often as a keyboard user presses them. */
const keys = [
  ...Array.from({ length: 6 }, () => 'Tab'),
  ...['Shift+Tab', 'Shift+Tab', 'Enter', 'Enter', 'Enter', 'Space', 'Space', 'Escape', 'Escape'],
  ...[
    'ArrowDown',
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'k',
    'n',
    '5',
    '+',
    'Backspace',
  ],
] as [string, ...string[]];

/** Begins anywhere: who tabs from the top reaches the first ten controls only. */
async function focusSomething(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter(
      (stop) =>
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled') &&
        stop.checkVisibility({ visibilityProperty: true }),
    );
    stops[Math.floor(part * stops.length)]?.focus();
  }, share);
}

/** What has the focus once the page is painted. A page that is left meanwhile gives way to what comes after it. */
async function look(page: Page): Promise<FocusFound> {
  try {
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    return await page.evaluate(readFocus);
  } catch (error) {
    if (!/context was destroyed/.test(String(error))) throw error;
    await page.waitForLoadState();
    return look(page);
  }
}

/** Presses a key and waits for the page it leads to, so that no key falls between two pages. */
async function press(page: Page, key: string, { leadsTo }: FocusFound): Promise<void> {
  await page.keyboard.press(key);
  if (key === 'Enter' && leadsTo !== null) {
    await page.waitForURL((url) => url.pathname === leadsTo, { waitUntil: 'commit' });
    await page.waitForLoadState();
  }
}

/** What has the focus after a key, when nothing is wrong with it. */
async function lookAfter(page: Page, key: string, before: FocusFound, message: string): Promise<FocusFound> {
  const isTab = key.endsWith('Tab');
  // Tab leads out of the page at its ends, and a new document begins without a focus.
  let mayHaveNone = before.name === null || (isTab && before.isAtEdge);
  let after = before;
  const findFaults = async () => {
    after = await look(page);
    mayHaveNone ||= after.isNew;
    const lost = after.name === null && !mayHaveNone ? ['the focus is lost'] : [];
    return isTab ? [...lost, ...after.faults] : lost;
  };
  await expect.poll(findFaults, { message }).toEqual([]);
  return after;
}

/** One walk; what is lost or not seen is said with the keys that led there. */
async function walk(page: Page, random: SeededRandom): Promise<void> {
  await focusSomething(page, random.pick([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99]));
  const trail: string[] = [];
  let focus = await look(page);
  for (let step = 0; step < keysOfWalk; step += 1) {
    const key = random.pick(keys);
    if (key === 'Enter' && focus.leavesSite) continue;
    trail.push(`${key} on ${focus.name ?? 'nothing'}`);
    await press(page, key, focus);
    focus = await lookAfter(page, key, focus, `at ${page.url()}: ${trail.join(', ')}`);
  }
}

// Each test is many walks: only a hang ends it.
test.describe.configure({ mode: 'parallel', timeout: 600_000 });
test.use({ directory: 'fixture', expectedProblems: [/status of 404/] });

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    for (const [index, start] of starts.entries()) {
      test(`${walksOfStart} walks of the keyboard from ${start} lose no focus`, async ({ page }) => {
        for (let turn = 0; turn < walksOfStart; turn += 1) {
          const path = new URL(start, 'http://any').pathname;
          if (turn % 5 === 0 || new URL(page.url()).pathname !== path) await page.goto(start);
          await walk(page, createSeededRandom(viewport.width * 10_000 + index * 100 + turn));
        }
      });
    }
  });
}

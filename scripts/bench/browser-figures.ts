import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { browserOptions } from '../testing/browser-options';
import { median } from './percentile';

type Marks = Record<string, number>;
/** Milliseconds of a mark, once it is there. */
type WaitFor = (name: string) => Promise<number>;

/** Chromium's "Slow 4G" in bytes per second and milliseconds. */
const NETWORK = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, latency: 150 };
const CPU_SLOWDOWN = 4;
/** A stop is ours to handle: there are servers to put away. */
const WITHOUT_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
const WAIT_MS_MAX = 30_000;

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** How long visitors on a slow phone and a slow computer wait, as medians of first visits in ms. */
export async function findBrowserFigures(url: string, runs: number): Promise<Marks> {
  return withBrowser(async (browser) => ({
    ...(await medianMarks(runs, () =>
      visit(browser, PHONE, url, ['entryMs', 'instantMs', 'tapMs'], tapFilter),
    )),
    ...(await medianMarks(runs, () => visit(browser, DESKTOP, url, ['markerMs']))),
  }));
}

/** The same waits for a page that has nothing but a list and markers. */
export async function findStaticPageFigures(url: string, runs: number): Promise<Marks> {
  const marks = await withBrowser((browser) =>
    medianMarks(runs, () => visit(browser, DESKTOP, url, ['entryMs', 'markerMs'])),
  );
  return { staticEntryMs: marks.entryMs ?? NaN, staticMarkerMs: marks.markerMs ?? NaN };
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ ...browserOptions(), ...WITHOUT_SIGNALS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function medianMarks(runs: number, run: () => Promise<Marks>): Promise<Marks> {
  const all: Marks[] = [];
  for (let i = 0; i < runs; i++) all.push(await run());
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(all.map((marks) => marks[name] ?? NaN))]));
}

/** One first visit, with nothing cached, until all that is wanted has been on the screen. */
async function visit(
  browser: Browser,
  device: BrowserContextOptions,
  url: string,
  wanted: readonly string[],
  act?: (page: Page, waitFor: WaitFor) => Promise<void>,
): Promise<Marks> {
  const context = await browser.newContext(device);
  try {
    const page = await context.newPage();
    await slowDown(page);
    const waitFor = await watchPage(page);
    await page.goto(url, { waitUntil: 'commit' });
    await act?.(page, waitFor);
    const marks: Marks = {};
    for (const name of wanted) marks[name] = await waitFor(name);
    return marks;
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** The page tells its marks by itself: asking for them would slow it down. */
async function watchPage(page: Page): Promise<WaitFor> {
  const marks = new Map<string, number>();
  const arrivals = new EventEmitter();
  await page.exposeFunction('noteBenchMark', (name: string, ms: number) => {
    marks.set(name, ms);
    arrivals.emit(name);
  });
  await page.addInitScript({ path: fileURLToPath(new URL('./watch-page.js', import.meta.url)) });
  return async (name) => {
    if (!marks.has(name)) {
      await once(arrivals, name, { signal: AbortSignal.timeout(WAIT_MS_MAX) }).catch(() => {
        throw new Error(`${name} did not come within ${WAIT_MS_MAX} ms.`);
      });
    }
    return marks.get(name) ?? NaN;
  };
}

async function tapFilter(page: Page, waitFor: WaitFor): Promise<void> {
  await waitFor('instantMs');
  await page.locator('form summary').first().tap();
  await page.locator('form input[type=checkbox]:enabled').first().tap();
}

import type { CDPSession, Page } from '@playwright/test';
import { EXIT_URL } from '@/components/site/quick-exit/exit-target';
import { aboutHref, safetyHref } from '@/lib/url/hrefs';
import { expect, test } from '../fixtures/exit-test';
import { historyUrls, readHistory, travel } from '../fixtures/tab-history';
import { ONE_PER_DIRECTION } from '../fixtures/texts';
import { visitsIn } from '../fixtures/visits';

test.use({ expectedProblems: [/status of 404/] });

const exitButton = (page: Page) => page.locator('[data-quick-exit]');
const weather = (page: Page) => page.getByRole('heading', { name: 'Weather' });

/** Goes as far as the history reaches; every entry on the way must turn into the weather page. */
async function travelToTheEnd(page: Page, session: CDPSession, steps: -1 | 1): Promise<void> {
  let { shown } = await readHistory(session);
  while (await travel(session, steps)) {
    shown += steps;
    // While one page takes another's place there is no history to read for a moment.
    await expect(async () => {
      const { urls, shown: here } = await readHistory(session);
      expect([here, urls[here]]).toEqual([shown, EXIT_URL]);
    }).toPass({ timeout: 10_000 });
    await expect(weather(page)).toBeVisible();
  }
}

for (const locale of ONE_PER_DIRECTION)
  for (const count of [1, 2, 5, 20]) {
    test(`after leaving in ${locale}, Back and Forward show nothing of the ${count} pages seen before`, async ({
      page,
      frames,
      pictures,
      session,
    }) => {
      test.slow();
      const visits = visitsIn(locale);
      for (let index = 0; index < count; index += 1) await visits[index % visits.length]?.(page);
      await expect.poll(() => frames).not.toEqual([]);
      await exitButton(page).click();
      await expect(weather(page)).toBeVisible();
      frames.length = 0;
      await pictures.clear();
      const before = (await historyUrls(session)).length;
      await travelToTheEnd(page, session, -1);
      await travelToTheEnd(page, session, 1);
      expect(frames, 'frames in which a page of ours was painted').toEqual([]);
      expect((await pictures.count()).ours, 'pictures on the screen that show a page of ours').toBe(0);
      expect(await historyUrls(session)).toEqual(Array(before).fill(EXIT_URL));
    });
  }

/** Where the pages say how they are shown: `restored`, and whether they were hidden before any script of ours ran. */
async function listenToPages(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('shown: ')) said.push(message.text());
  });
  await page.addInitScript(() => {
    const say = (how: string) => console.warn(`shown: ${how}, hidden: ${document.documentElement.hidden}`);
    addEventListener('pageshow', (event) => say(event.persisted ? 'restored' : 'loaded'));
  });
  return said;
}

/** Two pages of ours, each a document of its own, the first of which the browser may keep whole. */
async function openTwoPages(page: Page): Promise<void> {
  await page.goto(safetyHref('de'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const arrived = page.waitForURL(/about$/);
  await page.evaluate((path) => location.assign(path), aboutHref('de'));
  await arrived;
}

test('these tests use a browser that takes pages back as they were, and they see what it shows then', async ({
  page,
  frames,
  pictures,
  session,
}) => {
  const said = await listenToPages(page);
  await page.goto(safetyHref('de'));
  await expect.poll(() => frames).toContain('/de/safety');
  await page.evaluate((url) => location.assign(url), EXIT_URL);
  await expect(weather(page)).toBeVisible();
  frames.length = 0;
  await pictures.clear();
  await travel(session, -1);
  await expect.poll(() => said.some((text) => text.startsWith('shown: restored'))).toBe(true);
  await expect.poll(() => frames).toContain('/de/safety');
  await expect.poll(async () => (await pictures.count()).ours).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { name: 'Sicher lesen' })).toBeVisible();
});

test('leaving makes the browser throw away the earlier pages that it has kept', async ({
  page,
  pictures,
  session,
}) => {
  const reasons: string[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  await session.send('Page.enable');
  await openTwoPages(page);
  await exitButton(page).click();
  await expect(weather(page)).toBeVisible();
  await pictures.clear();
  await travelToTheEnd(page, session, -1);
  expect(reasons).toContain('BroadcastChannelOnMessage');
  expect((await pictures.count()).ours).toBe(0);
});

test('where the browser keeps them all the same, they come back hidden', async ({ page, session }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const said = await listenToPages(page);
  await openTwoPages(page);
  await exitButton(page).click();
  await expect(weather(page)).toBeVisible();
  said.length = 0;
  await travelToTheEnd(page, session, -1);
  await expect.poll(() => said).toContain('shown: restored, hidden: true');
  expect(said).not.toContain('shown: restored, hidden: false');
});

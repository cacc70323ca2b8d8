import type { CDPSession, Page } from '@playwright/test';
import { EXIT_URL } from '@/components/site/quick-exit/exit-target';
import { expect, test } from '../fixtures/exit-test';

test.use({ expectedProblems: [/status of 404/] });

const exitLink = (page: Page) => page.getByRole('link', { name: 'Seite verlassen' });
const weather = (page: Page) => page.getByRole('heading', { name: 'Weather' });

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

/** The addresses in the history of the tab, and which of them is shown. */
async function readHistory(session: CDPSession): Promise<{ urls: string[]; shown: number }> {
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  return { urls: entries.map(({ url }) => url), shown: currentIndex };
}

/** Back (-1) or Forward (1), as the browser's own buttons do it; false where the history ends. */
async function travel(session: CDPSession, steps: -1 | 1): Promise<boolean> {
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  const entry = entries[currentIndex + steps];
  if (entry === undefined || entry.url === 'about:blank') return false;
  await session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  return true;
}

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

async function historyUrls(session: CDPSession): Promise<string[]> {
  const { urls } = await readHistory(session);
  return urls.filter((url) => url !== 'about:blank');
}

const visits: ((page: Page) => Promise<unknown>)[] = [
  (page) => page.goto('/de'),
  async (page) => {
    const filters = page.locator('form summary').first();
    if (await filters.isVisible()) await filters.click();
    await page.getByRole('checkbox', { name: 'Frauen' }).check();
    await page.locator('[data-centre] a').first().click();
    await page.waitForURL(/\/centres\//);
  },
  async (page) => {
    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\//);
  },
  (page) => page.goto('/de/nowhere'),
  async (page) => {
    await page.getByRole('link', { name: 'Sicher lesen' }).first().click();
    await page.waitForURL(/\/safety$/);
  },
];

test('these tests use a browser that takes pages back out of its memory as they were', async ({
  page,
  frames,
  session,
}) => {
  const restored: string[] = [];
  page.on('console', (message) => restored.push(message.text()));
  await page.addInitScript(() =>
    addEventListener('pageshow', (event) => console.warn(`restored: ${event.persisted}`)),
  );
  await page.goto('/de/safety');
  await page.evaluate((url) => location.assign(url), EXIT_URL);
  await expect(weather(page)).toBeVisible();
  frames.length = 0;
  await travel(session, -1);
  await expect.poll(() => restored).toContain('restored: true');
  await expect.poll(() => frames).toContain('/de/safety');
  await expect(page.getByRole('heading', { name: 'Sicher lesen' })).toBeVisible();
});

for (const count of [1, 2, 5, 20]) {
  test(`after leaving, Back and Forward show nothing of the ${count} pages seen before`, async ({
    page,
    frames,
    session,
  }) => {
    for (let index = 0; index < count; index += 1) await visits[index % visits.length]?.(page);
    expect(frames).not.toEqual([]);
    await exitLink(page)
      .or(page.getByRole('link', { name: 'Leave this page' }))
      .click();
    await expect(weather(page)).toBeVisible();
    frames.length = 0;
    const before = (await historyUrls(session)).length;
    await travelToTheEnd(page, session, -1);
    await travelToTheEnd(page, session, 1);
    expect(frames, 'frames in which a page of ours was painted').toEqual([]);
    expect(await historyUrls(session)).toEqual(Array(before).fill(EXIT_URL));
  });
}

const waysOut: Record<string, (page: Page) => Promise<unknown>> = {
  'the button': async (page) => {
    // Not the link's own click(): that would wait for the network that stalls.
    const { x = 0, y = 0 } = (await exitLink(page).boundingBox()) ?? {};
    await page.mouse.click(x + 10, y + 10);
  },
  'the Enter key on the button': async (page) => {
    await exitLink(page).focus();
    await page.keyboard.press('Enter');
  },
  'three times Shift': (page) => pressShift(page, 3),
};

for (const [way, leave] of Object.entries(waysOut)) {
  test(`${way} hides the page at once, even when the network stalls`, async ({
    page,
    frames,
    exitServer,
  }) => {
    exitServer.stall();
    await page.goto('/de');
    await page.evaluate(() => {
      const isSeen = () => document.body.getClientRects().length > 0 || document.title !== '';
      const note = (event: Event) => console.warn(`after ${event.type}: ${isSeen()}`);
      // Registered where the guard listens, and after it: they run next.
      document.addEventListener('click', note, true);
      addEventListener('keyup', note);
    });
    const notes: string[] = [];
    page.on('console', (message) => notes.push(message.text()));
    await expect.poll(() => frames).toContain('/de');
    await leave(page);
    await expect.poll(() => exitServer.referrers).toEqual(['']);
    await expect.poll(() => notes.filter((note) => note.startsWith('after ')).at(-1)).toMatch(/: false$/);
    expect(notes.slice(notes.findIndex((note) => note.endsWith(': false')))).not.toContain('painted:/de');
  });

  test(`${way} leads to the weather page, without telling it where from`, async ({
    page,
    exitServer,
    session,
  }) => {
    await page.goto('/de');
    await page.goto('/de/safety');
    await leave(page);
    await expect(weather(page)).toBeVisible();
    expect(exitServer.referrers).toEqual(['']);
    const urls = await historyUrls(session);
    expect(
      urls.map((url) => new URL(url).pathname),
      'the page that was left is in no entry',
    ).toEqual(['/de', '/']);
  });
}

test('who comes back by typing the address finds the page as always', async ({ page }) => {
  await page.goto('/de');
  await exitLink(page).click();
  await expect(weather(page)).toBeVisible();
  await page.goto('/de');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** Runs in the page: events say that they happened so many milliseconds later than they did. */
function letEventsBeLater(ms: number): void {
  Object.defineProperty(Event.prototype, 'timeStamp', {
    configurable: true,
    get: () => performance.now() + ms,
  });
}

const otherUses: Record<string, (page: Page) => Promise<unknown>> = {
  'typing capitals': (page) => page.keyboard.type('ABCDEF'),
  'Shift as part of shortcuts': async (page) => {
    for (const keys of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Control+Shift', 'Alt+Shift', 'Meta+Shift'])
      await page.keyboard.press(keys);
  },
  'holding Shift': async (page) => {
    for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
  },
  AltGr: async (page) => {
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.down('AltGraph');
      await page.keyboard.press('Shift');
      await page.keyboard.up('AltGraph');
    }
  },
  'Shift twice': (page) => pressShift(page, 2),
  'Shift with clicks between': async (page) => {
    for (let press = 0; press < 4; press += 1) {
      await pressShift(page, 1);
      await page.getByRole('heading', { level: 1 }).click();
    }
  },
  'Shift three times within nine seconds': async (page) => {
    for (let press = 0; press < 3; press += 1) {
      await pressShift(page, 1);
      await page.evaluate(letEventsBeLater, (press + 1) * 4_500);
    }
  },
  Escape: async (page) => {
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
  },
};

for (const [use, act] of Object.entries(otherUses)) {
  test(`${use} does not leave the page`, async ({ page, exitServer }) => {
    await page.goto('/de');
    await act(page);
    await expect(page.locator('body')).toBeVisible();
    await page.reload();
    expect(exitServer.referrers).toEqual([]);
  });
}

test('nothing is asked of the weather page before somebody leaves', async ({ page, exitServer }) => {
  await page.goto('/de');
  await exitLink(page).hover();
  await exitLink(page).focus();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Datenschutz' }).click();
  await page.waitForURL(/privacy$/);
  await expect(
    page.locator('link[rel~="preconnect"], link[rel~="prefetch"], link[rel~="dns-prefetch"]'),
  ).toHaveCount(0);
  await page.reload();
  expect(exitServer.referrers).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the exit is a plain link, and the page about safety says what it cannot do', async ({
    page,
    exitServer,
  }) => {
    await page.goto('/de/safety');
    await expect(page.getByText('Ohne JavaScript ist der Knopf ein einfacher Link.')).toBeVisible();
    await expect(exitLink(page)).toHaveAttribute('rel', 'noreferrer');
    await exitLink(page).click();
    await expect(page).toHaveURL(EXIT_URL);
    expect(exitServer.referrers).toEqual(['']);
  });
});

test('a visit leaves nothing behind in the browser', async ({ page, context }) => {
  const stores = () =>
    page.evaluate(async () => ({
      session: Object.keys(sessionStorage),
      local: Object.keys(globalThis['localStorage' as 'sessionStorage']),
      databases: await indexedDB.databases(),
      caches: 'caches' in globalThis ? await caches.keys() : [],
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const nothing = { session: [], local: [], databases: [], caches: [], workers: 0 };
  for (const visit of visits) await visit(page);
  expect(await stores()).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  await exitLink(page).click();
  await expect(weather(page)).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

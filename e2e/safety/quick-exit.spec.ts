import type { Locator, Page } from '@playwright/test';
import { EXIT_URL } from '@/components/site/quick-exit/exit-target';
import { expect, test } from '../fixtures/exit-test';
import { holdBack } from '../fixtures/hold-back';
import { historyUrls, travel } from '../fixtures/tab-history';
import { ONE_PER_DIRECTION } from '../fixtures/texts';
import { PAGES, type PageKind } from '../pages';

test.use({ expectedProblems: [/status of 404/] });

const exitButton = (page: Page) => page.locator('[data-quick-exit]');
const lastExit = (page: Page) => page.getByRole('contentinfo').locator(`a[href="${EXIT_URL}"]`);
const weather = (page: Page) => page.getByRole('heading', { name: 'Weather' });

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

/** Not the link's own click(): that would wait for the network that stalls. */
async function clickAt(page: Page, link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await link.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
}

const waysOut: Record<string, (page: Page) => Promise<unknown>> = {
  'the button': (page) => clickAt(page, exitButton(page)),
  'the Enter key on the button': async (page) => {
    await exitButton(page).focus();
    await page.keyboard.press('Enter');
  },
  'the link at the end of the page': (page) => clickAt(page, lastExit(page)),
  'three times Shift': (page) => pressShift(page, 3),
};

/** Runs in the page: notes after each event, when the guard is done with it, whether anything is still to be seen. */
function noteWhatIsSeen(): void {
  const notes: string[] = [];
  const isSeen = () => document.body.getClientRects().length > 0 || document.title !== '';
  const note = (event: Event) => void notes.push(`${event.type}: ${isSeen() ? 'seen' : 'hidden'}`);
  document.addEventListener('click', note, true);
  addEventListener('keyup', note);
  Object.assign(globalThis, { notes });
}

/** Runs in the page that could not leave: what was noted, and what is to be seen now. */
function readNotes(): string {
  const { notes } = globalThis as unknown as { notes: string[] };
  const isSeen = !document.documentElement.hidden || document.title !== '';
  return [...notes, `now: ${isSeen ? 'seen' : 'hidden'}`].join('; ');
}

/** Each page is left in another way, so that over the two directions of reading each is left in two. */
function pairWithWays(kinds: readonly PageKind[], turn: number) {
  const ways = Object.entries(waysOut);
  return kinds.flatMap((kind, index) => {
    const [way, leave] = ways[(index + turn) % ways.length] ?? [];
    return way === undefined || leave === undefined ? [] : [{ ...kind, way, leave }];
  });
}

for (const [turn, locale] of ONE_PER_DIRECTION.entries())
  for (const directory of ['real', 'fixture'] as const)
    test.describe(`in ${locale}, with the ${directory} directory`, () => {
      test.use({ directory });

      test('leaving hides every kind of page within the same event, and it stays hidden when the network brings nothing', async ({
        page,
        exitServer,
      }) => {
        test.slow();
        exitServer.bringNothing();
        const kinds = PAGES.filter((kind) => kind.directory === directory);
        for (const { title, path, way, leave } of pairWithWays(kinds, turn)) {
          await page.goto(path(locale));
          await page.evaluate(noteWhatIsSeen);
          const asked = exitServer.referrers.length;
          await leave(page);
          await expect.poll(() => exitServer.referrers.length, `${way} of ${title}`).toBe(asked + 1);
          expect(await page.evaluate(readNotes), `${way} of ${title}`).toMatch(/: hidden; now: hidden$/);
        }
        expect(exitServer.referrers.filter((referrer) => referrer !== '')).toEqual([]);
      });
    });

for (const [way, leave] of Object.entries(waysOut)) {
  test(`${way}: no frame of the page is painted after it`, async ({ page, frames, exitServer }) => {
    exitServer.stall();
    await page.goto('/de');
    await expect.poll(() => frames).toContain('/de');
    await page.evaluate(() => {
      const sayFrame = () => {
        console.warn('frame');
        requestAnimationFrame(sayFrame);
      };
      const note = () => {
        if (!document.documentElement.hidden) return;
        console.warn('left');
        requestAnimationFrame(sayFrame);
      };
      document.addEventListener('click', note, true);
      addEventListener('keyup', note);
    });
    const after: string[] = [];
    page.on('console', (message) => {
      if (message.text() === 'left' || after.length > 0) after.push(message.text());
    });
    await leave(page);
    await expect.poll(() => exitServer.referrers).toEqual(['']);
    await expect.poll(() => after.filter((text) => text === 'frame').length).toBeGreaterThan(10);
    expect(after).not.toContain('painted:/de');
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

/** Runs in the page: says again and again whether React has taken it over, and what is to be seen of it. */
function sayWhatIsLeft(): void {
  setInterval(() => {
    const isAlive = Object.keys(document.querySelector('main') ?? {}).some((key) =>
      key.startsWith('__react'),
    );
    const isSeen = document.body?.getClientRects().length > 0;
    console.warn(`${isAlive ? 'alive' : 'waiting'}, title: “${document.title}”, seen: ${isSeen}`);
  }, 20);
}

test('a page that comes to life only after it was left stays hidden and without a title', async ({
  page,
  frames,
  exitServer,
}) => {
  exitServer.stall();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(sayWhatIsLeft);
  const release = await holdBack(page, /\/_next\/static\/.*\.js$/);
  await page.goto('/de/safety', { waitUntil: 'commit' });
  // Before the first frame the browser may drop what is pressed.
  await expect.poll(() => frames.length).toBeGreaterThan(2);
  await pressShift(page, 3);
  await expect.poll(() => exitServer.referrers).toEqual(['']);
  release();
  const afterLife = () => said.filter((text) => text.startsWith('alive'));
  await expect.poll(() => afterLife().length).toBeGreaterThan(20);
  expect(new Set(afterLife())).toEqual(new Set(['alive, title: “”, seen: false']));
});

test('who comes back by typing the address finds the page as always', async ({ page }) => {
  await page.goto('/de');
  await exitButton(page).click();
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
  await exitButton(page).hover();
  await exitButton(page).focus();
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

  for (const link of [exitButton, lastExit])
    test(`the ${link === exitButton ? 'button' : 'link at the end'} is a plain link, and Back shows the page again`, async ({
      page,
      exitServer,
      session,
    }) => {
      await page.goto('/de/safety');
      await link(page).click();
      await expect(page).toHaveURL(EXIT_URL);
      expect(exitServer.referrers).toEqual(['']);
      await travel(session, -1);
      await expect(page.getByRole('heading', { name: 'Sicher lesen' })).toBeVisible();
    });
});

import { NOTHING_STORED, readStores } from '../fixtures/browser-stores';
import { expect, test } from '../fixtures/exit-test';
import { recordPrompts } from '../fixtures/record-prompts';
import { visitsIn } from '../fixtures/visits';

test.use({ expectedProblems: [/status of 404/] });

test('a visit stores nothing in the browser and asks for nothing; leaving keeps one flag in this tab', async ({
  page,
  exitServer,
}) => {
  exitServer.bringNothing();
  const prompts = await recordPrompts(page);
  for (const visit of visitsIn('de')) await visit(page);
  expect(await readStores(page)).toEqual(NOTHING_STORED);
  await page.locator('[data-quick-exit]').click();
  await expect.poll(() => exitServer.referrers).toEqual(['']);
  expect(await readStores(page)).toEqual({ ...NOTHING_STORED, session: ['n'] });
  await page.goto('/de/safety');
  expect(await readStores(page)).toEqual(NOTHING_STORED);
  expect(prompts).toEqual([]);
});

import type { Page } from '@playwright/test';
import { EXIT_URL } from '@/components/site/quick-exit/exit-target';
import { expect, test } from '../fixtures/exit-test';
import { openNumber, pictureOf } from '../fixtures/number-page';

test.use({ expectedProblems: [/status of 404/] });

interface Voice {
  voiceURI: string;
  lang: string;
  localService: boolean;
}

const local: Voice = { voiceURI: 'own-german', lang: 'de_DE', localService: true };
const network: Voice = { voiceURI: 'far-german', lang: 'de-DE', localService: false };
const foreign: Voice = { voiceURI: 'own-thai', lang: 'th-TH', localService: true };

/** Gives the page a device with these voices, which it says one moment late, and listens to what is spoken. */
async function giveVoices(page: Page, voices: readonly Voice[]): Promise<string[]> {
  const heard: string[] = [];
  page.on('console', (message) => {
    const [, words] = /^speech: (.*)$/s.exec(message.text()) ?? [];
    if (words !== undefined) heard.push(words);
  });
  await page.addInitScript((list) => {
    const say = (words: string) => console.warn(`speech: ${words}`);
    let known: typeof list = [];
    const device = Object.assign(new EventTarget(), {
      getVoices: () => known.map((voice) => ({ ...voice })),
      speak: ({ text, lang, voice }: SpeechSynthesisUtterance) => say(`${voice?.voiceURI} ${lang} ${text}`),
      cancel: () => say('silence'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: device });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    addEventListener('load', () => {
      known = list;
      device.dispatchEvent(new Event('voiceschanged'));
    });
  }, voices);
  return heard;
}

const readAloud = (page: Page) => page.getByRole('button', { name: 'Vorlesen' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stopp' });

test('a voice of the device reads the question and its answers, on a tap and until it is stopped', async ({
  page,
}) => {
  const heard = await giveVoices(page, [network, foreign, local]);
  await openNumber(page);
  await expect(readAloud(page)).toBeVisible();
  expect(heard).toEqual([]);
  await readAloud(page).click();
  await expect(stop(page)).toBeVisible();
  expect(heard).toEqual([
    'silence',
    'own-german de_DE Worum geht es? Arbeit. Sex oder Prostitution. Etwas anderes. Ich weiß es nicht',
  ]);
  await stop(page).click();
  await expect(readAloud(page)).toBeVisible();
  await expect.poll(() => heard.at(-1)).toBe('silence');
});

test('the next question ends the reading of the last and does not begin by itself', async ({ page }) => {
  const heard = await giveVoices(page, [local]);
  await openNumber(page);
  await readAloud(page).click();
  await pictureOf(page, 'what', 'work').click();
  await expect(page.getByRole('heading', { name: 'Sind Sie allein oder mit Kindern?' })).toBeFocused();
  await expect.poll(() => heard.at(-1)).toBe('silence');
  expect(heard.filter((words) => words.includes('Kindern'))).toEqual([]);
  await readAloud(page).click();
  await expect.poll(() => heard.at(-1)).toContain('Sind Sie allein oder mit Kindern?');
});

test('leaving the page silences it', async ({ page }) => {
  const heard = await giveVoices(page, [local]);
  await openNumber(page);
  await readAloud(page).click();
  await expect(stop(page)).toBeVisible();
  const before = heard.length;
  await page.getByRole('banner').getByRole('link', { name: 'Seite verlassen' }).click();
  await page.waitForURL(EXIT_URL);
  expect(heard.slice(before)).toContain('silence');
});

for (const [title, voices] of [
  ['only a voice that sends the text elsewhere', [network]],
  ['only a voice for another language', [foreign]],
  ['no voice', []],
] as const) {
  test(`with ${title} there is no button`, async ({ page }) => {
    await giveVoices(page, voices);
    await openNumber(page);
    await pictureOf(page, 'what', 'work').click();
    await expect(page.getByRole('heading', { name: 'Sind Sie allein oder mit Kindern?' })).toBeFocused();
    await page.evaluate(() => speechSynthesis.dispatchEvent(new Event('voiceschanged')));
    await expect(readAloud(page)).toHaveCount(0);
  });
}

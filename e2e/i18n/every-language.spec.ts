import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DEFAULT_LOCALE, getDirection, getLanguageTag, LOCALES, type Locale } from '@/lib/i18n/locales';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { cardHref, centreHref } from '@/lib/url/hrefs';
import { FIRST_CENTRES } from '../fixtures/first-centres';
import { waitUntilInstant } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';
import { findOverflow, readOwnWords } from './page-text';

// Each test opens two dozen pages: only a hang ends it.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });
test.use({ viewport: { width: 320, height: 640 }, expectedProblems: [/status of 404/] });

/** The main screens, as paths behind the language: seen in every language, every time. */
const MAIN_SCREENS = [
  '',
  '?place=district:14713&form=labour_exploitation',
  '/number',
  '/safety',
  centreHref('', 'ona-berlin').slice(1),
  cardHref('', 'ona-berlin').slice(1),
];

/** All others: each language sees a quarter of them, by turns; the long test sees all. */
const OTHER_SCREENS = [
  '?place=Neustadt',
  '/number?step=where',
  '/all',
  '/about',
  '/contacts',
  '/privacy',
  '/accessibility',
  '/credits',
  '/authority?place=state:DE-NW',
  '/coverage',
  '/say',
  '/nowhere',
];

const screensOf = (turn: number) => [
  ...MAIN_SCREENS,
  ...OTHER_SCREENS.filter((_, index) => process.env.TEST_FULL || index % 4 === turn % 4),
];

const wordsOf = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];
const wordsOfFile = (path: string) => wordsOf(readFileSync(path, 'utf8'));

/** Proper names stay as they are in every language. */
const NAMES = new Set([
  ...FIRST_CENTRES.flatMap(({ name }) => wordsOf(name)),
  ...wordsOfFile('prisma/seed/data/centres.csv'),
  ...wordsOfFile('lib/geo/data/districts.json'),
  ...wordsOfFile('lib/geo/data/municipalities.json'),
  // A licence and an association that have no other name.
  'GeoNutzV',
  'ECPAT',
]);

/** Screen → the words of the German page; read once in each worker. */
const germanWords = new Map<string, ReadonlySet<string>>();

async function readGermanWords(page: Page, screens: readonly string[]): Promise<void> {
  for (const screen of screens) {
    if (germanWords.has(screen)) continue;
    await page.goto(`/${DEFAULT_LOCALE}${screen}`);
    germanWords.set(screen, new Set(await readOwnWords(page)));
  }
}

/** Leichte Sprache is German. */
const isGerman = (code: Locale) => code.split('-')[0] === DEFAULT_LOCALE;

/** German words that neither the language's own texts use nor a name holds: they come from data or from the code. */
async function findGerman(page: Page, code: Locale, screen: string): Promise<string[]> {
  const months = Array.from({ length: 12 }, (_, month) =>
    formatPartialDate(`2026-${String(month + 1).padStart(2, '0')}`, code),
  );
  const services = readFileSync('prisma/seed/data/national-service-texts.csv', 'utf8')
    .split('\n')
    .filter((line) => line.split(',')[1] === code);
  const own = new Set([
    ...wordsOfFile(`messages/${code}.json`),
    ...wordsOf([...months, ...services].join(' ')),
  ]);
  const words = await readOwnWords(page);
  return words.filter((word) => germanWords.get(screen)?.has(word) && !own.has(word) && !NAMES.has(word));
}

for (const [turn, { code, ownName }] of LOCALES.entries()) {
  test(`in ${ownName} nothing is cut off at 320 px, and nothing is left in German`, async ({ page }) => {
    const screens = screensOf(turn);
    await readGermanWords(page, screens);
    for (const screen of screens) {
      await page.goto(`/${code}${screen}`);
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', getLanguageTag(code));
      await expect(html).toHaveAttribute('dir', getDirection(code));
      if (!isGerman(code)) expect(await findGerman(page, code, screen), screen).toEqual([]);
      expect(await findOverflow(page), screen).toEqual([]);
    }
  });

  test(`in ${ownName} the browser makes of the locator what the server has sent`, async ({ page }) => {
    await page.goto(`/${code}?group=women`);
    await waitUntilInstant(page);
    await expect(page.locator('header summary bdi')).toHaveText(ownName);
  });
}

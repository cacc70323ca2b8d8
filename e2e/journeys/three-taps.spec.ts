import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { StateCode } from '@/lib/domain/area';
import type { ListedCentre } from '@/lib/domain/centre';
import type { WhatAnswer, WhoAnswer } from '@/lib/domain/number-answers';
import { parseCsv } from '@/prisma/seed/parse-csv';
import { NATIONAL_SERVICE_COLUMNS } from '@/prisma/seed/to-seed-national-service';
import { fetchIndex } from '../fixtures/directory-index';
import { CountingHand, oneNumber, pictureOf } from '../fixtures/number-page';
import { openLocator, optionOf, waitUntilInstant } from '../fixtures/locator-page';
import { expect, test } from '../fixtures/test';

const interactionsMax = 3;

/** Somebody who opens the start page in their language. `null` is a question that they skip. */
interface Scenario {
  language: string;
  what: WhatAnswer;
  who: WhoAnswer | null;
  place: string;
  /** Where that is. */
  state: StateCode;
  /** Whose number it is in the made directory. */
  expected: keyof typeof madeNumbers;
}

const madeNumbers = {
  koeln: '+492214710101',
  muenchen: '+498999998101',
  berlin: '+493023125101',
  hamburg: '+494066969101',
  helpline: '+496990009102',
} as const;

const scenarios: readonly Scenario[] = [
  { language: 'ar', what: 'unknown', who: 'children', place: '50667', state: 'DE-NW', expected: 'koeln' },
  { language: 'ro', what: 'work', who: 'alone', place: 'Gütersloh', state: 'DE-NW', expected: 'helpline' },
  { language: 'ti', what: 'unknown', who: null, place: 'Hamburg', state: 'DE-HH', expected: 'hamburg' },
  { language: 'ti', what: 'sex', who: 'alone', place: 'München', state: 'DE-BY', expected: 'muenchen' },
  { language: 'vi', what: 'other', who: 'alone', place: 'Berlin', state: 'DE-BE', expected: 'berlin' },
  { language: 'fr', what: 'sex', who: 'children', place: 'Köln', state: 'DE-NW', expected: 'koeln' },
  { language: 'en', what: 'sex', who: 'alone', place: 'Munich', state: 'DE-BY', expected: 'muenchen' },
  { language: 'de', what: 'unknown', who: null, place: '20095', state: 'DE-HH', expected: 'hamburg' },
  { language: 'bg', what: 'work', who: 'alone', place: 'Düsseldorf', state: 'DE-NW', expected: 'helpline' },
  { language: 'fa', what: 'sex', who: 'children', place: '۰۴۱۰۹', state: 'DE-SN', expected: 'helpline' },
  { language: 'uk', what: 'work', who: null, place: 'Мюнхен', state: 'DE-BY', expected: 'helpline' },
  { language: 'zh', what: 'other', who: null, place: '10115', state: 'DE-BE', expected: 'berlin' },
];

const titleOf = ({ language, what, who, place }: Scenario) =>
  `${language}, ${what}, ${who ?? 'skipped'}, ${place}`;

function skipLink(page: Page, language: string) {
  const { number } = JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as {
    number: { skip: string };
  };
  return page.getByRole('link', { name: number.skip, exact: true });
}

/** From the start page to the number, with as few interactions as there are; returns the number as it is dialled. */
async function reachNumber(page: Page, { language, what, who, place }: Scenario) {
  const hand = new CountingHand(page);
  await page.goto('/');
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
  await waitUntilInstant(page);
  await hand.tap(pictureOf(page, 'what', what));
  await hand.tap(who === null ? skipLink(page, language) : pictureOf(page, 'who', who));
  await hand.enterPlace(place);
  const href = await oneNumber(page).getAttribute('href');
  return { number: href?.replace('tel:', ''), interactions: hand.interactions };
}

test.describe('in the made directory', () => {
  test.use({ directory: 'fixture' });

  for (const scenario of scenarios) {
    test.describe(() => {
      test.use({ locale: scenario.language });

      test(`${titleOf(scenario)}: ${interactionsMax} interactions to the number of ${scenario.expected}`, async ({
        page,
      }) => {
        const { number, interactions } = await reachNumber(page, scenario);
        expect(number).toBe(madeNumbers[scenario.expected]);
        expect(interactions).toBeLessThanOrEqual(interactionsMax);
      });
    });
  }

  test.describe('on a wide screen', () => {
    test.use({ viewport: { width: 1280, height: 900 } });

    test('a centre that speaks Arabic near 50667, found in German and in the list', async ({ page }) => {
      await openLocator(page);
      const hand = new CountingHand(page);
      await hand.enterPlace('50667');
      await expect(page.locator('#result-count')).toContainText('50667');
      const arabic = optionOf(page, 'language', 'ar');
      await hand.tap(page.locator('form details').filter({ has: arabic }).last().locator('> summary'));
      await hand.tap(arabic);
      const first = page.locator('#results [data-centre]').first();
      await expect(first).toContainText('العربية');
      await expect(first.locator('a[href^="tel:"]')).toHaveAttribute('href', `tel:${madeNumbers.koeln}`);
      expect(hand.interactions).toBeLessThanOrEqual(interactionsMax);
    });
  });
});

test.describe('in the first data', () => {
  const table = readFileSync('prisma/seed/data/national-services.csv', 'utf8');
  const services = parseCsv(table, NATIONAL_SERVICE_COLUMNS, 'national-services.csv');

  for (const scenario of scenarios) {
    test.describe(() => {
      test.use({ locale: scenario.language });

      test(`${titleOf(scenario)}: ${interactionsMax} interactions to a number that fits`, async ({
        page,
        request,
      }) => {
        const { number, interactions } = await reachNumber(page, scenario);
        expect(interactions).toBeLessThanOrEqual(interactionsMax);
        const { centres } = await fetchIndex(request);
        const service = services.find(({ phone }) => phone === number);
        const centre = centres.find(({ contacts }) => contacts.some(({ value }) => value === number));
        expect(service ?? centre, `somebody answers at ${number}`).toBeDefined();
        if (service) expect(service.kind).not.toBe('emergency');
        if (service) expect(turnedAway(service.groups, scenario)).toEqual([]);
        if (centre) expect(mismatchesOf(centre, scenario)).toEqual([]);
      });
    });
  }
});

/** Nobody is asked for their gender: exploited work is told of by women and men alike, all else by women first. */
const personsOf = ({ what }: Scenario) => (what === 'work' ? ['women', 'men'] : ['women']);

/** For whom of the scenario a national service is not there, by its groups in the table; none means everyone. */
function turnedAway(groups: string, scenario: Scenario): string[] {
  const taken = groups === '' ? personsOf(scenario) : groups.split('|');
  return personsOf(scenario).filter((person) => !taken.includes(person));
}

/** What a centre does not state of all that the person has answered; read off the record, not off the search. */
function mismatchesOf(centre: ListedCentre, { what, who, state }: Scenario): string[] {
  const form = what === 'work' ? 'labour_exploitation' : what === 'sex' ? 'sexual_exploitation' : null;
  const isForWork = what === 'work' && centre.type === 'labour_exploitation_advice';
  const takesChildren = centre.groups.with_children === 'yes' || centre.groups.with_children === 'focus';
  return [
    ...(form === null || centre.forms.includes(form) || isForWork ? [] : [form]),
    ...(who !== 'children' || takesChildren ? [] : ['with_children']),
    ...(centre.state === state ? [] : [state]),
  ];
}

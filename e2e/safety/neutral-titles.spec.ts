import { CENTRE_TYPES } from '@/lib/domain/facets/centre-types';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { cardHref, centreHref } from '@/lib/url/hrefs';
import { PAGE_NAMES } from '@/lib/url/known-path';
import { HOUSE_WORDS } from '@/messages/house-words';
import { expect, test } from '../fixtures/test';
import { FIRST_CENTRES } from '../fixtures/first-centres';
import { sendRaw } from '../fixtures/raw-request';
import { ONE_PER_DIRECTION } from '../fixtures/texts';

/** Whoever reads one of these over a shoulder or in a history knows what the page is about. */
const isTelling = (code: Locale, text: string) =>
  [code, 'de', 'en'].some((language) => HOUSE_WORDS[language]?.topic.test(text));

/** What a history, a bookmark, a preview or a search engine shows of a page. */
function outsideOf(html: string): string[] {
  const head = /<head\b.*?<\/head>/s.exec(html)?.[0] ?? '';
  const titles = [...html.matchAll(/<title>(.*?)<\/title>/gs)].map(([, title = '']) => title);
  const metas = [...html.matchAll(/<meta\b[^>]*\bcontent="([^"]*)"/g)].map(([, content = '']) => content);
  const links = [...head.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => href);
  return [...titles, ...metas, ...links];
}

/** Every centre in one language per direction of reading, one of each type in the others: titles differ by town only. */
const centresIn = (code: Locale) =>
  ONE_PER_DIRECTION.includes(code)
    ? FIRST_CENTRES
    : CENTRE_TYPES.flatMap(({ code: type }) =>
        FIRST_CENTRES.filter((centre) => centre.type === type).slice(0, 1),
      );

const paths = (code: Locale) => [
  `/${code}`,
  `/${code}?form=sexual_exploitation`,
  `/${code}/nowhere`,
  ...PAGE_NAMES.map((name) => `/${code}/${name}`),
  ...centresIn(code).map(({ slug }) => centreHref(code, slug)),
  cardHref(code, 'ona-berlin'),
];

for (const { code, ownName } of LOCALES) {
  test(`no title, description or preview in ${ownName} says what the pages are about, nor names a centre`, async ({
    baseURL,
  }) => {
    for (const path of paths(code)) {
      const { body } = await sendRaw(baseURL, path);
      const outside = outsideOf(body);
      expect(
        outside.some((text) => text !== ''),
        `${path} has a title`,
      ).toBe(true);
      const names = FIRST_CENTRES.map(({ name }) => name);
      const betraying = outside.filter(
        (text) => isTelling(code, text) || names.some((name) => text.includes(name)),
      );
      expect(betraying, path).toEqual([]);
    }
  });
}

test('no address of a page names what it is about', () => {
  const addresses = LOCALES.flatMap(({ code }) => paths(code)).filter((path) => !path.includes('?'));
  expect(addresses.filter((path) => isTelling('en', path))).toEqual([]);
});

test('the icon is a plain sign', async ({ baseURL }) => {
  const { body } = await sendRaw(baseURL, '/icon.svg');
  expect(body).not.toMatch(/<(text|title|desc|image|script)\b/);
});

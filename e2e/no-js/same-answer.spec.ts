import type { APIRequestContext } from '@playwright/test';
import { FACET_IDS } from '@/lib/domain/facets';
import type { Query } from '@/lib/domain/query';
import { search } from '@/lib/domain/search';
import { LIMITS } from '@/lib/limits';
import { locatorHref } from '@/lib/url/hrefs';
import { fetchIndex } from '../fixtures/directory-index';
import { countsIn } from '../fixtures/locator-page';
import { slugsIn, statusIn } from '../fixtures/plain-html';
import { randomQueries, singleQueries } from '../fixtures/random-queries';
import { expect, test } from '../fixtures/test';

const randomCount = 200;
const perTest = 50;

interface Answer {
  counts: [stated: number, unstated: number];
  slugs: string[];
}

function askMatcher(centres: Awaited<ReturnType<typeof fetchIndex>>['centres'], query: Query): Answer {
  const { stated, unstated } = search(centres, query);
  return {
    counts: [stated.length, unstated.length],
    slugs: [...stated, ...unstated].map(({ centre }) => centre.slug),
  };
}

/** Reads page after page as a visitor without JavaScript turns them, until a page offers no other. */
async function askPages(request: APIRequestContext, query: Query): Promise<Answer> {
  const slugs: string[] = [];
  for (let page = 1; ; page++) {
    const href = locatorHref('de', { query, view: 'self', page });
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    const html = await response.text();
    slugs.push(...slugsIn(html));
    const next = locatorHref('de', { query, view: 'self', page: page + 1 }).replaceAll('&', '&amp;');
    if (!html.includes(`href="${next}"`)) return { counts: countsIn(statusIn(html)), slugs };
    expect(slugs, href).toHaveLength(page * LIMITS.centresPerPage);
  }
}

async function compareAll(request: APIRequestContext, queries: readonly Query[]): Promise<Answer[]> {
  const { centres } = await fetchIndex(request);
  expect(centres).toHaveLength(99);
  const answers: Answer[] = [];
  for (const query of queries) {
    const answer = await askPages(request, query);
    expect(answer, JSON.stringify(query)).toEqual(askMatcher(centres, query));
    answers.push(answer);
  }
  return answers;
}

test.describe.configure({ mode: 'parallel' });

for (const facet of FACET_IDS) {
  test(`pages without JavaScript list what the search finds: each choice of "${facet}" alone`, async ({
    request,
  }) => {
    await compareAll(request, singleQueries(facet));
  });
}

for (let from = 0; from < randomCount; from += perTest) {
  test(`pages without JavaScript list what the search finds: searches ${from + 1} to ${from + perTest} of ${randomCount}`, async ({
    request,
  }) => {
    test.setTimeout(180_000);
    const answers = await compareAll(request, randomQueries(randomCount).slice(from, from + perTest));
    expect(answers.some(({ slugs }) => slugs.length > 2 * LIMITS.centresPerPage)).toBe(true);
    expect(new Set(answers.map(({ slugs }) => slugs.join())).size).toBeGreaterThan(perTest / 2);
  });
}

import { FACET_IDS } from '@/lib/domain/facets';
import { EMPTY_QUERY, toggleChoice, type Query } from '@/lib/domain/query';
import { countMatches, search } from '@/lib/domain/search';
import { fetchIndex } from '../fixtures/directory-index';
import { countsIn, openLocator, slugsOf, toggle } from '../fixtures/locator-page';
import { randomQueries } from '../fixtures/random-queries';
import { expect, test } from '../fixtures/test';

const searches = 20;

type Choice = { facet: string; code: string };

function choicesOf(query: Query): Choice[] {
  const facets = FACET_IDS.flatMap((facet) => query[facet].map((code): Choice => ({ facet, code })));
  return query.mode === 'native' ? [{ facet: 'mode', code: 'native' }, ...facets] : facets;
}

/** Whether each box can be ticked in turn: what leads to nothing is disabled. */
function canBeTicked(centres: Parameters<typeof countMatches>[0], query: Query): boolean {
  let partial: Query = { ...EMPTY_QUERY, mode: query.mode };
  return FACET_IDS.every((facet) =>
    query[facet].every((code) => {
      partial = toggleChoice(partial, facet, code);
      const { stated, unstated } = countMatches(centres, partial);
      return stated + unstated > 0;
    }),
  );
}

test.describe.configure({ mode: 'parallel' });

for (let from = 0; from < searches; from += 5) {
  test(`the browser lists what the search finds: searches ${from + 1} to ${from + 5} of ${searches}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    const { centres } = await fetchIndex(request);
    const queries = randomQueries(200).filter((query) => canBeTicked(centres, query));
    for (const query of queries.slice(from, from + 5)) {
      await openLocator(page);
      for (const { facet, code } of choicesOf(query)) await toggle(page, facet, code);
      const { stated, unstated } = search(centres, query);
      await expect
        .poll(async () => countsIn(await page.getByRole('status').innerText()), JSON.stringify(query))
        .toEqual([stated.length, unstated.length]);
      const more = page.getByRole('link', { name: /^Weitere Stellen zeigen/ });
      while ((await more.count()) > 0) await more.click();
      expect(await slugsOf(page), JSON.stringify(query)).toEqual(
        [...stated, ...unstated].map(({ centre }) => centre.slug),
      );
    }
  });
}

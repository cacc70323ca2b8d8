import { describe, expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import { EMPTY_QUERY, normaliseQuery } from './query';
import { toResultPage } from './result-page';
import { search } from './search';

/** Three that state women, four that say nothing. */
const centres = [...'abcdefg'].map((slug, i) =>
  buildCentre({ slug, name: slug, groups: i < 3 ? { women: 'yes' } : {} }),
);
const view = search(centres, normaliseQuery({ group: ['women'] }));
const cut = (offset: number, limit: number) => {
  const { stated, unstated, remaining, counts } = toResultPage(view, offset, limit);
  expect(counts).toEqual({ stated: 3, unstated: 4 });
  return [stated, unstated]
    .map((hits) => hits.map(({ centre }) => centre.slug).join(''))
    .concat(String(remaining));
};

describe('a page of a result', () => {
  it.each([
    [0, 2, 'ab', '', 5],
    [0, 3, 'abc', '', 4],
    [0, 5, 'abc', 'de', 2],
    [2, 2, 'c', 'd', 3],
    [3, 2, '', 'de', 2],
    [5, 2, '', 'fg', 0],
    [6, 20, '', 'g', 0],
    [7, 20, '', '', 0],
    [40, 20, '', '', 0],
    [0, 100, 'abc', 'defg', 0],
  ])(
    'from %i on, %i long: "%s" state it, "%s" do not, %i are left',
    (offset, limit, stated, unstated, left) => {
      expect(cut(offset, limit)).toEqual([stated, unstated, String(left)]);
    },
  );

  it('of nothing is empty', () => {
    expect(toResultPage(search([], EMPTY_QUERY), 0, 20)).toMatchObject({
      stated: [],
      unstated: [],
      remaining: 0,
    });
  });

  it('together the pages are the whole result, each hit once', () => {
    const all = [0, 2, 4, 6].flatMap((offset) => {
      const { stated, unstated } = toResultPage(view, offset, 2);
      return [...stated, ...unstated].map(({ centre }) => centre.slug);
    });
    expect(all).toEqual([...'abcdefg']);
  });
});

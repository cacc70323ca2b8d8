import { expect, it } from 'vitest';
import { findUnreadableHours } from './find-unreadable-hours';
import { loadOwnSeed } from './load-seed';
import { parseSeed } from './parse-seed';

const centre = { slug: 'one', name: 'One', type: 'trafficking_counselling', state: 'DE-NW' };

it('names record and field of hours that cannot be read, and lets the record be', () => {
  const seed = parseSeed(
    {
      centres: [
        {
          ...centre,
          openingHours: 'Montags',
          contactPoints: [
            { kind: 'phone', value: '116016', openingHours: 'Mo-Fr 09:00-12:00' },
            { kind: 'phone', value: '110', openingHours: 'vormittags' },
          ],
        },
      ],
      nationalServices: [
        { slug: 'line', kind: 'helpline', name: { de: 'L' }, forWhom: { de: 'alle' }, openingHours: 'immer' },
      ],
    },
    'test',
  );
  expect(findUnreadableHours(seed)).toEqual([
    { slug: 'one', field: 'openingHours', text: 'Montags' },
    { slug: 'one', field: 'contactPoints.1.openingHours', text: 'vormittags' },
    { slug: 'line', field: 'openingHours', text: 'immer' },
  ]);
});

it('finds nothing in the first data', async () => {
  expect(findUnreadableHours(await loadOwnSeed())).toEqual([]);
});

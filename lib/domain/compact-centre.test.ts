import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDirectory } from '@/lib/testing/arbitrary-directory';
import { buildCentre } from '@/lib/testing/build-centre';
import { compactCentre, expandCentre, toListed } from './compact-centre';

it('brings every listed fact through, however much is left out on the way', () => {
  fc.assert(
    fc.property(arbitraryDirectory, (centres) => {
      for (const centre of centres) {
        const travelled = expandCentre(JSON.parse(JSON.stringify(compactCentre(centre))));
        expect(travelled).toEqual(toListed(centre));
        expect(centre).toMatchObject(travelled);
      }
    }),
  );
});

it('sends an area by key and name alone where it is the own account, for all forms', () => {
  const area = {
    level: 'state',
    ags: '14',
    name: 'Sachsen',
    forms: [],
    basis: 'own_account',
    sourceUrl: null,
  } as const;
  const sent = compactCentre(buildCentre({ serviceAreas: [area, { ...area, basis: 'unknown' }] }));
  expect(sent.serviceAreas).toEqual([
    ['state', '14', 'Sachsen'],
    ['state', '14', 'Sachsen', 'unknown'],
  ]);
});

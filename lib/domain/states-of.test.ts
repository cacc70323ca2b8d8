import { expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import { statesOf } from './states-of';
import type { ServiceArea } from './centre';

const area = (level: ServiceArea['level'], ags: string): ServiceArea => ({
  level,
  ags,
  name: ags,
  forms: [],
  basis: 'own_account',
  sourceUrl: null,
});

it('names the Land of a centre and those it works in, each once, in the order of the official key', () => {
  const serviceAreas = [area('district', '14713'), area('state', '14'), area('municipality', '02000000')];
  expect(statesOf(buildCentre({ state: 'DE-BE', serviceAreas }))).toEqual(['DE-HH', 'DE-BE', 'DE-SN']);
});

it('names none where only all of Germany is known', () => {
  expect(statesOf(buildCentre({ serviceAreas: [area('nationwide', '')] }))).toEqual([]);
});

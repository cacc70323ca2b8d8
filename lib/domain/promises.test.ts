import { expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import { CENTRE_TYPES } from './facets/centre-types';
import { promisesOf } from './promises';

const all = ['free', 'anonymous', 'notPolice', 'noPapers'];

it('says of a specialised centre that states nothing what holds as a rule, and marks all of it so', () => {
  expect(promisesOf(buildCentre())).toEqual({ stated: [], general: all });
});

it.each(CENTRE_TYPES.map(({ code }) => code).filter((code) => code !== 'trafficking_counselling'))(
  'promises nothing in general of a centre of the type %s',
  (type) => {
    expect(promisesOf(buildCentre({ type }))).toEqual({ stated: [], general: [] });
    expect(promisesOf(buildCentre({ type, conditions: { free_of_charge: 'yes' } })).stated).toEqual(['free']);
  },
);

it('says of the centre only what its record grants, and nothing that it denies or grants in part', () => {
  const conditions = { anonymous: 'yes', free_of_charge: 'no', no_id: 'partial' } as const;
  expect(promisesOf(buildCentre({ conditions }))).toEqual({ stated: ['anonymous'], general: ['notPolice'] });
});

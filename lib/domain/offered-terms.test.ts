import { expect, it } from 'vitest';
import { offeredTerms } from './offered-terms';

it('offers a retired term only to whom it is already chosen', () => {
  const terms = [{ code: 'new', id: '1' }, { code: 'old', id: '2', retired: true } as const];
  expect(offeredTerms(terms, []).map(({ code }) => code)).toEqual(['new']);
  expect(offeredTerms(terms, ['old']).map(({ code }) => code)).toEqual(['new', 'old']);
});

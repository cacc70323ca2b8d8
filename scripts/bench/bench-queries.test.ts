import { expect, it } from 'vitest';
import { listBenchQueries } from './bench-queries';

it('lists as many different queries as asked for, the same every time', () => {
  const queries = listBenchQueries(240);
  expect(new Set(queries.map((query) => JSON.stringify(query))).size).toBe(240);
  expect(listBenchQueries(240)).toEqual(queries);
});

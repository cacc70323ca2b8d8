import { expect, it } from 'vitest';
import { round, toTable, type Measurements } from './table';

const rowOf = (table: string, label: string) => {
  const line = table.split('\n').find((candidate) => candidate.includes(label)) ?? '';
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
};

it('has a column per size and one that compares the last with the first', () => {
  const measured: Measurements = new Map<number, Record<string, number>>([
    [60, { loadMs: 20 }],
    [1_000, { loadMs: 100 }],
  ]);
  const table = toTable(measured);
  expect(rowOf(table, 'Generated centres')).toEqual(['Generated centres', '60', '1,000', 'last : first']);
  expect(rowOf(table, 'frozen snapshot')).toEqual(['database → frozen snapshot', '20 ms', '100 ms', '× 5']);
});

it('leaves a gap where a size failed, and keeps the others', () => {
  const measured: Measurements = new Map<number, Record<string, number>>([
    [60, { tapMs: 20 }],
    [1_000, { tapMs: 30 }],
    [10_000, {}],
  ]);
  const table = toTable(measured);
  expect(rowOf(table, 'tap on a filter').slice(1)).toEqual(['20 ms', '30 ms', '–', '× 1.5']);
  expect(rowOf(table, 'first marker').slice(1)).toEqual(['–', '–', '–', '–']);
});

it.each([
  [0.01234, '0.012'],
  [0.1234, '0.123'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [123.4, '123'],
  [12_345.6, '12,346'],
  [0, '0'],
])('writes %d as %s', (value, written) => {
  expect(round(value)).toBe(written);
});

import { expect, test } from 'vitest';
import { OperatorError } from '@/lib/errors';
import { parseCsv, parseList, parseWord } from './parse-csv';

const parse = (text: string) => parseCsv(text, ['a', 'b'], 'table.csv');

test.each([
  ['plain cells', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
  ['empty cells', 'a,b\n,\n', [{ a: '', b: '' }]],
  ['no line end at the end', 'a,b\n1,2', [{ a: '1', b: '2' }]],
  ['an empty last cell without a line end', 'a,b\n1,', [{ a: '1', b: '' }]],
  ['line ends of Windows', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  ['quoted commas, quotes and line ends', 'a,b\n"1,""x""","2\n3"\n', [{ a: '1,"x"', b: '2\n3' }]],
  ['no lines', 'a,b\n', []],
])('reads %s', (_, text, rows) => {
  expect(parse(text)).toEqual(rows);
});

test.each([
  ['another header', 'a,c\n1,2\n', 'table.csv: expected the columns a,b, got a,c.'],
  ['a line that is too short', 'a,b\n1,2\n3\n', 'table.csv: record 2 has 1 cells, expected 2.'],
  ['a line that is too long', 'a,b\n1,2,3\n', 'table.csv: record 1 has 3 cells, expected 2.'],
  ['a quote that is not closed', 'a,b\n1,"2\n', 'table.csv: a quote is not closed near line 2.'],
  ['a quote inside a bare cell', 'a,b\n1,2"3\n', 'table.csv: a quote is not closed near line 2.'],
])('refuses %s', (_, text, message) => {
  expect(() => parse(text)).toThrow(new OperatorError(message));
});

test('a list has as many values as it names, an empty cell none', () => {
  expect(['', 'a', 'a|b'].map(parseList)).toEqual([[], ['a'], ['a', 'b']]);
});

test('a word without a meaning is handed on', () => {
  expect(['yes', '', 'constructor'].map((cell) => parseWord(cell, { yes: true, '': null }))).toEqual([
    true,
    null,
    'constructor',
  ]);
});

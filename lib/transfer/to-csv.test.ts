import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv';

const fieldOf = (value: string) => toCsv([[value]]).slice(1, -2);

describe('toCsv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', 1],
      ]),
    ).toBe('\uFEFFa,b\r\nc,1\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['Kreis Lippe', 'Kreis Lippe'],
  ])('quotes %j where it must', (value, field) => {
    expect(fieldOf(value)).toBe(field);
  });

  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run %j', (value) => {
    expect(fieldOf(value).replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves a formula sign inside a text and a negative number alone', () => {
    expect(toCsv([['a=b', -1]])).toBe('\uFEFFa=b,-1\r\n');
  });
});

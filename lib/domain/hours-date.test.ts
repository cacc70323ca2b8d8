import { describe, expect, it } from 'vitest';
import { firstStaleDay, hoursAsOf } from './hours-date';

describe('the date that counts for hours', () => {
  it.each([
    [['2026-03-01', '2025-01-01'], '2026-10', '2026-03-01'],
    [[null, '2025-01-01'], '2026-10', '2025-01-01'],
    [['2024-05-05', '2025-01-01'], null, '2025-01-01'],
    [[null, null], '2026-10', '2026-10'],
    [[], '2023', '2023'],
    [[null], null, null],
  ])('of the confirmations %j and the source %j is %j', (confirmations, source, date) => {
    expect(hoursAsOf(confirmations, source)).toBe(date);
  });
});

describe('hours are relied on for twelve months', () => {
  it.each([
    ['2025-11-21', '2026-11-22'],
    ['2025-12-31', '2027-01-01'],
    ['2028-02-29', '2029-03-01'],
    ['2027-02-28', '2028-02-29'],
    ['2023-06', '2024-07-01'],
    ['2027-02', '2028-02-29'],
    ['2028-02', '2029-03-01'],
    ['2025-12', '2027-01-01'],
    ['2025', '2027-01-01'],
  ])('those of %s up to the day before %s', (asOf, day) => {
    expect(firstStaleDay(asOf)).toBe(day);
  });
});

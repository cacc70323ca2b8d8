import { describe, expect, it } from 'vitest';
import { formatPhone } from './format-phone';

describe('formatPhone', () => {
  it.each([
    ['+498001239900', '0800 123 99 00'],
    ['+493026391176', '030 263 911 76'],
    ['+492119380016', '0211 938 00 16'],
    ['+4939199977850', '0391 999 778 50'],
    ['+491709350800', '0170 935 08 00'],
    ['+495155779191', '05155 779 191'],
    ['116016', '116016'],
    ['110', '110'],
    ['+41443504300', '+41443504300'],
  ])('shows %s as %s', (number, shown) => {
    expect(formatPhone(number)).toBe(shown);
  });

  it('changes no digit', () => {
    expect(formatPhone('+492331304642034').replaceAll(' ', '')).toBe('02331304642034');
  });
});

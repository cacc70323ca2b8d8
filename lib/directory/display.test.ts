import { describe, expect, it } from 'vitest';
import { displayAddressOf, formatPhone } from './display';

describe('formatPhone', () => {
  it.each([
    ['+494067999757', '040 67999757'],
    ['+498001239900', '0800 1239900'],
    ['+41442405050', '+41 44 240 50 50'],
    ['116016', '116016'],
    ['110', '110'],
  ])('writes %s as people do: %s', (dialable, written) => {
    expect(formatPhone(dialable).replace(/\s/g, ' ')).toBe(written);
  });
});

describe('displayAddressOf', () => {
  it('leaves out what nobody reads of a web address', () => {
    const contact = { audience: 'everyone', openingHours: null, note: null, confirmedOn: null } as const;
    expect(displayAddressOf({ ...contact, kind: 'website', value: 'https://www.example.org/' })).toBe(
      'example.org',
    );
    expect(displayAddressOf({ ...contact, kind: 'email', value: 'a@example.org' })).toBe('a@example.org');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVcard } from './to-vcard';

/** Reads a vCard the way RFC 6350 says: unfold, split at the first colon, unescape what is text. */
function read(vcard: string): [property: string, value: string][] {
  const lines = vcard.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const [, property = '', value = ''] = /^([^:]*):([\s\S]*)$/.exec(line) ?? [];
    return [property, property.startsWith('TEL;') || property === 'URL' ? value : unescape(value)];
  });
}

const unescape = (text: string) => text.replace(/\\([\\,;n])/g, (_, mark) => (mark === 'n' ? '\n' : mark));
const valueOf = (vcard: string, name: string) => read(vcard).find(([property]) => property === name)?.[1];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '\u0000',
        'END:VCARD',
        '\r\nTEL:110',
        ' ',
        '🙂',
        'ß',
        'ت',
        '한',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

/** What no vCard can hold; every break becomes one. */
const clean = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

describe('toVcard', () => {
  it('holds nothing but the name and the number', () => {
    expect(toVcard('Info', [{ kind: 'phone', value: '+494067999757' }])).toBe(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Info\r\nN:;Info;;;\r\nTEL;VALUE=uri:tel:+494067999757\r\nEND:VCARD\r\n',
    );
  });

  it('keeps a short number as it is dialled', () => {
    expect(toVcard('Info', [{ kind: 'phone', value: '116016' }])).toContain('\r\nTEL:116016\r\n');
  });

  it('writes every kind of contact in its own property', () => {
    const vcard = toVcard('A', [
      { kind: 'sms', value: '+4915228817101' },
      { kind: 'email', value: 'a,b@c.example' },
      { kind: 'website', value: 'https://a.example/?x=1,2;3' },
      { kind: 'chat', value: 'https://chat.example/' },
    ]);
    expect(read(vcard).slice(4, -1)).toEqual([
      ['TEL;VALUE=uri', 'tel:+4915228817101'],
      ['EMAIL', 'a,b@c.example'],
      ['URL', 'https://a.example/?x=1,2;3'],
      ['URL', 'https://chat.example/'],
    ]);
  });

  it('brings every name back as it was, and lets none add a property', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const vcard = toVcard(name, [{ kind: 'phone', value: '+49401' }]);
        expect(valueOf(vcard, 'FN')).toBe(clean(name));
        expect(read(vcard).map(([property]) => property)).toEqual([
          'BEGIN',
          'VERSION',
          'FN',
          'N',
          'TEL;VALUE=uri',
          'END',
        ]);
      }),
    );
  });

  it('lets no contact add a property', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('phone', 'email', 'website'), (value, kind) => {
        expect(read(toVcard('A', [{ kind, value }]))).toHaveLength(6);
      }),
    );
  });

  it('has no line longer than 75 octets, and breaks no character', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const bytes = new TextEncoder().encode(toVcard(name, []));
        const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75);
        for (const line of lines)
          new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
      }),
    );
  });
});

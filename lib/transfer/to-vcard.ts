import type { ContactKind } from '@/lib/domain/centre';

/** A way to reach somebody; `value` as in `ContactPoint`. */
interface VcardContact {
  kind: ContactKind;
  value: string;
}

/** RFC 6350 §3.2: octets of a line without its break. */
const LINE_OCTETS_MAX = 75;
const LINE_BREAK = '\r\n';
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const encoder = new TextEncoder();

/**
 * A contact as vCard 4.0 (RFC 6350): the name, and the ways to reach whom it names, in their order. The name stands
 * in `N` too, because phones show contacts without it as nameless.
 */
export function toVcard(name: string, contacts: readonly VcardContact[]): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapeText(name)}`,
    `N:;${escapeText(name)};;;`,
    ...contacts.map(toLine),
    'END:VCARD',
  ];
  return lines.map((line) => fold(line) + LINE_BREAK).join('');
}

function toLine({ kind, value }: VcardContact): string {
  if (kind === 'email') return `EMAIL:${escapeText(value)}`;
  if (kind !== 'phone' && kind !== 'sms') return `URL:${value.replace(/\s/g, '').replace(CONTROLS, '')}`;
  // RFC 3966 knows no short numbers: they are text, and are dialled as they stand.
  return value.startsWith('+')
    ? `TEL;VALUE=uri:tel:${value.replace(/[^+\d]/g, '')}`
    : `TEL:${escapeText(value)}`;
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Breaks a line by octets and never inside a character: a long line goes on after a break and one space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS_MAX) {
      folded += `${LINE_BREAK} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

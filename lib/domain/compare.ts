/**
 * Compares by Unicode code point: the same order in every language and on every machine. JavaScript's `<` goes by
 * UTF-16 units, which puts characters beyond U+FFFF before those from U+E000 to U+FFFF.
 */
export function compareByCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return inCodePointOrder(a.charCodeAt(i)) - inCodePointOrder(b.charCodeAt(i));
  }
  return a.length - b.length;
}

/** Moves surrogates behind all other units. */
function inCodePointOrder(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

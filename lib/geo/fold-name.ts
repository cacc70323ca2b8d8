import { foldDigits } from './fold-digits';
import { foldLetters } from './fold-letters';

// Accents of Latin, Greek and Cyrillic; vowel points of Hebrew; vowel marks and the lengthening stroke of Arabic;
// apostrophes and what nobody sees. Marks of other scripts carry the word (Thai, Devanagari) and stay.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670'’‘ʹʼʻ`´]|\p{Cf}/gu;
const PLAIN = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/u;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;
const GERMAN_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A name without case, accents, hyphens and the like, words parted by one blank: "Königs-Wusterhausen" and
 * "königs wusterhausen" are one. Umlauts are spelled out, so that "Mölln" and "Moelln" are one as well; letters and
 * digits that a script writes in several ways are one.
 */
export function foldName(name: string): string {
  // Most names are plain, and there are thousands to fold.
  if (PLAIN.test(name)) return name.toLowerCase();
  return strip(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/gu, (letter) => GERMAN_LETTERS[letter] ?? letter),
  );
}

/**
 * The same, and ä = ae = a as people type it ("Munchen"). Different names may become one: prefer those that
 * `foldName` finds equal.
 */
export function foldNameLoosely(name: string): string {
  return loosen(foldName(name));
}

/** From what `foldName` gives to what `foldNameLoosely` gives. */
export function loosen(foldedName: string): string {
  return foldedName.replace(/([aou])e/gu, '$1');
}

function strip(name: string): string {
  const bare = name.normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return foldDigits(foldLetters(bare)).replace(SEPARATORS, ' ').trim();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsInShortMessage, toShortText } from './to-short-text';

const phone = '040 67999757';
const inGerman = (name: string) => `${name}. Tel. ${phone}`;

describe('fitsInShortMessage', () => {
  it.each([
    ['a'.repeat(160), true],
    ['a'.repeat(161), false],
    ['ß'.repeat(160), true],
    ['€'.repeat(80), true],
    ['€'.repeat(80) + 'a', false],
    ['ç'.repeat(70), true],
    ['ç'.repeat(71), false],
    ['ق'.repeat(70), true],
    ['ق'.repeat(71), false],
    ['🙂'.repeat(35), true],
    ['🙂'.repeat(36), false],
  ])('%s: %s', (text, fits) => expect(fitsInShortMessage(text)).toBe(fits));
});

describe('toShortText', () => {
  it('keeps a name that fits whole', () => {
    expect(toShortText('KOOFRA e. V. – Hamburg', phone, inGerman)).toBe(
      'KOOFRA e. V. – Hamburg. Tel. 040 67999757',
    );
  });

  it('shortens a long name after a word', () => {
    const name = 'Fachberatungsstelle für Frauen aus aller Welt '.repeat(5);
    const text = toShortText(name, phone, inGerman);
    expect(text).toMatch(/^(Fachberatungsstelle für Frauen aus aller Welt ?){2}.*\. Tel\. 040 67999757$/);
    expect(text.length).toBeGreaterThan(130);
  });

  it('drops what makes the message long, and uses the place that this gives', () => {
    const name = `${'Beratung und Begleitung '.repeat(3)}für Frauen „Ausweg und noch mehr Wörter dahinter“`;
    expect(toShortText(name, phone, inGerman)).toBe(
      `${'Beratung und Begleitung '.repeat(3)}für Frauen. Tel. 040 67999757`,
    );
  });

  it('gives the number alone when not one word fits', () => {
    expect(toShortText('x'.repeat(200), phone, inGerman)).toBe(phone);
  });

  it('is one message, holds the number whole, and begins as the name does', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.lorem({ maxCount: 40 }),
      fc
        .array(fc.constantFrom('Beratung', 'für', 'Frauen*', '„Ausweg“', '–', '(alle)', 'مشاوره', '🙂'), {
          maxLength: 40,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(name, (given) => {
        const text = toShortText(given, phone, inGerman);
        expect(fitsInShortMessage(text)).toBe(true);
        expect(text.endsWith(phone)).toBe(true);
        const words = given.trim().split(/\s+/).join(' ');
        const kept = text === phone ? '' : text.slice(0, -inGerman('').length);
        expect(words.startsWith(kept)).toBe(true);
      }),
    );
  });

  it('ends the name where a word ends', () => {
    const word = fc.stringMatching(/^[a-zäöüа-я]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = toShortText(words.join(' '), phone, inGerman);
        if (text === phone) return;
        const kept = text.slice(0, -inGerman('').length).split(' ');
        expect(kept).toEqual(words.slice(0, kept.length));
      }),
    );
  });
});

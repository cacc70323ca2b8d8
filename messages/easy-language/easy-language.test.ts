import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spellOut } from './spell-out';

interface Messages {
  [key: string]: string | Messages;
}

/** What the texts in Leichte Sprache keep to, after the rules of the Netzwerk Leichte Sprache. */
interface Rules {
  wordsPerSentenceMax: number;
  /** A longer word is split by a mediopoint, or stands in `longWords`: it is no compound, or a name. */
  lettersWithoutMediopointMax: number;
  /** Regular expressions: subjunctive, genitive, abbreviations, hard words. */
  forbidden: string[];
  longWords: string[];
}

const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const rules: Rules = readJson('rules.json');

function textsOf(messages: Messages, path = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? spellOut(value).map((text): [string, string] => [path + key, text])
      : textsOf(value, `${path}${key}.`),
  );
}

const texts = textsOf(readJson('../de-x-ls.json'));

const sentencesOf = (text: string) => text.split(/[.:?\n]/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const longWordsOf = (text: string) =>
  (text.replaceAll('\u00ad', '').match(/[\p{L}·]+/gu) ?? []).filter(
    (word) => !word.includes('·') && word.length > rules.lettersWithoutMediopointMax,
  );

describe('the texts in Leichte Sprache', () => {
  it('say one short thing per sentence', () => {
    const tooLong = texts.flatMap(([key, text]) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > rules.wordsPerSentenceMax)
        .map((sentence) => `${key}: ${sentence.trim()}`),
    );
    expect(tooLong).toEqual([]);
  });

  it('use no subjunctive, no genitive, no abbreviation and no hard word', () => {
    const patterns = rules.forbidden.map((source) => new RegExp(source, 'u'));
    const found = texts.flatMap(([key, text]) =>
      patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${key}: ${pattern.exec(text)?.[0]}`),
    );
    expect(found).toEqual([]);
  });

  it('split long compounds; every other long word is one that was looked at', () => {
    const long = new Set(texts.flatMap(([, text]) => longWordsOf(text)));
    expect([...long].sort()).toEqual([...rules.longWords].sort());
  });

  it('put a mediopoint only between two parts of a word', () => {
    const stray = texts.filter(([, text]) => /·[^\p{L}\u00ad]|[^\p{L}\u00ad]·/u.test(text.replaceAll(' · ', '')));
    expect(stray).toEqual([]);
  });
});

describe('spellOut', () => {
  it('reads out every branch', () => {
    expect(spellOut('{n, plural, =0 {none} one {# {kind, select, a {cat} other {dog}}} other {#}}, {name}')).toEqual([
      'none, X',
      'X cat, X',
      'X dog, X',
      'X, X',
    ]);
  });

  it('refuses what is no message', () => {
    expect(() => spellOut('{n, plural, one {x}')).toThrow(SyntaxError);
  });
});

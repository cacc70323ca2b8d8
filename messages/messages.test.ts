import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { AREA_LEVELS, STATES } from '@/lib/domain/area';
import {
  ACCEPTANCES,
  ADDRESS_STATUSES,
  AUDIENCES,
  CAPACITIES,
  CONTACT_KINDS,
  PROVISIONS,
  SERVICE_AREA_BASES,
} from '@/lib/domain/centre';
import { FACET_IDS, FACETS } from '@/lib/domain/facets';
import { LANGUAGE_MODES } from '@/lib/domain/facets/languages';
import { GROUP_DIMENSIONS } from '@/lib/domain/facets/target-groups';
import { ACCESSIBILITY_FACTS, CONDITION_FACTS, FACT_STATES, SAFE_CONTACT_FACTS } from '@/lib/domain/facts';
import { toFormatTag } from '@/lib/i18n/format-tag';
import { DEFAULT_LOCALE, LOCALES } from '@/lib/i18n/locales';
import { HOUSE_WORDS } from './house-words';
import { readMessageShape } from './message-shape';

interface Messages {
  [key: string]: string | Messages;
}

function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(new URL(`${locale}.json`, import.meta.url), 'utf8'));
}

/** Key path → text. */
function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/**
 * Keys whose text may read as in German, each under a reason. Every other text that equals the German one counts as
 * forgotten, and a key here whose text differs counts as stale.
 */
function readSameAsSource(locale: string): string[] {
  const file = new URL(`same-as-source/${locale}.json`, import.meta.url);
  if (!existsSync(file)) return [];
  const entries = JSON.parse(readFileSync(file, 'utf8')) as { reason: string; keys: string[] }[];
  return entries.flatMap(({ reason, keys }) => (reason.trim() === '' ? [] : keys));
}

const source = flatten(readMessages(DEFAULT_LOCALE));
const all = LOCALES.map(({ code }) => ({ code, texts: flatten(readMessages(code)) }));
const translations = all.filter(({ code }) => code !== DEFAULT_LOCALE);
/** Without Leichte Sprache, which is German: a text that is plain already may stay as it is. */
const intoOthers = translations.filter(({ code }) => code.split('-')[0] !== DEFAULT_LOCALE);

function wordsOf(locale: string) {
  const words = HOUSE_WORDS[locale];
  if (words === undefined) throw new Error(`messages/house-words.ts has no line for "${locale}".`);
  return words;
}

/** Keys whose text fails the check. */
function failing(texts: Map<string, string>, isRight: (text: string, key: string) => boolean): string[] {
  return [...texts].filter(([key, text]) => !isRight(text, key)).map(([key]) => key);
}

/** Keys of `terms.*` that are not a facet's, and what must be named there. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  facet: FACET_IDS,
  dimension: GROUP_DIMENSIONS,
  languageMode: LANGUAGE_MODES,
  provision: PROVISIONS,
  acceptance: [...ACCEPTANCES, 'unknown'],
  addressStatus: ADDRESS_STATUSES,
  contactKind: CONTACT_KINDS,
  audience: AUDIENCES,
  accessibility: ACCESSIBILITY_FACTS,
  safeContact: SAFE_CONTACT_FACTS,
  condition: CONDITION_FACTS,
  factState: FACT_STATES,
  state: STATES.map(({ code }) => code),
  areaLevel: AREA_LEVELS,
  basis: SERVICE_AREA_BASES,
  capacity: CAPACITIES,
};

const labelKeys = [
  ...FACET_IDS.flatMap((facet) => FACETS[facet].map(({ code }) => `terms.${facet}.${code}`)),
  ...Object.entries(NAMED).flatMap(([group, codes]) => codes.map((code) => `terms.${group}.${code}`)),
];
const descriptionKeys = FACET_IDS.filter((facet) => facet !== 'language').flatMap((facet) =>
  FACETS[facet].map(({ code }) => `descriptions.${facet}.${code}`),
);

describe('the messages', () => {
  it('are one file per language of the menu', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(LOCALES.map(({ code }) => `${code}.json`).sort());
  });
});

describe.each(all)('the texts in $code', ({ code, texts }) => {
  it('name every term of the vocabulary, and no other', () => {
    const named = [...texts.keys()].filter((key) => key.startsWith('terms.'));
    expect(named.sort()).toEqual([...labelKeys].sort());
  });

  it('describe every term but the languages, and no other', () => {
    const described = [...texts.keys()].filter((key) => key.startsWith('descriptions.'));
    expect(described.sort()).toEqual([...descriptionKeys].sort());
  });

  it('are none of them empty', () => {
    expect(failing(texts, (text) => text.trim() !== '')).toEqual([]);
  });

  it('are messages that the formatter can read', () => {
    const unreadable: string[] = [];
    const t = createTranslator({
      locale: toFormatTag(code),
      messages: readMessages(code),
      // A missing argument is no fault of the message; readMessageShape looks after the arguments.
      onError: ({ code: kind, message }) => kind === 'INVALID_MESSAGE' && unreadable.push(message),
    });
    for (const key of texts.keys()) t(key as never);
    expect(unreadable).toEqual([]);
  });

  it('have all plural categories of the language – or one text for every number – and no other', () => {
    const categories = [...new Intl.PluralRules(toFormatTag(code)).resolvedOptions().pluralCategories].sort().join();
    const isComplete = (options: string[]) => {
      const named = options.filter((option) => !option.startsWith('=')).sort();
      return [categories, 'other'].includes(named.join());
    };
    expect(failing(texts, (text) => readMessageShape(text).plurals.every(isComplete))).toEqual([]);
  });

  it('never raise the voice, and speak to nobody as a victim', () => {
    expect(failing(texts, (text) => !/[!！¡]/.test(text) && !wordsOf(code).victim.test(text))).toEqual([]);
  });

  it('title no page after the topic: titles stay in the browser’s history', () => {
    const titles = new Map([...texts].filter(([key]) => /\.title\w*$/.test(key)));
    expect(titles.size).toBeGreaterThan(0);
    expect(failing(titles, (title) => !wordsOf(code).topic.test(title))).toEqual([]);
  });
});

describe.each(translations)('the translation into $code', ({ texts }) => {
  it('has the keys of the German source', () => {
    expect([...texts.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('has the arguments of the German source', () => {
    const partsOf = (text: string) => readMessageShape(text).parts;
    const wrong = failing(texts, (text, key) => partsOf(text).join() === partsOf(source.get(key) ?? '').join());
    expect(wrong).toEqual([]);
  });
});

describe.each(intoOthers)('the translation into $code', ({ code, texts }) => {
  it('left no text in German but those with a reason', () => {
    const same = [...texts].filter(([key, text]) => /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, '')) && text === source.get(key));
    expect(same.map(([key]) => key).sort()).toEqual(readSameAsSource(code).sort());
  });
});

describe('readMessageShape', () => {
  it('finds arguments inside the options of a plural', () => {
    const message = '{count, plural, one {# Stelle in {place}} other {# Stellen}}, {day, date, long}';
    expect(readMessageShape(message)).toEqual({
      parts: ['count:plural', 'day:date', 'place:text'],
      plurals: [['one', 'other']],
    });
  });

  it.each(['{count', '{count, plural, one {x}', 'x}'])('refuses %s', (message) => {
    expect(() => readMessageShape(message)).toThrow(SyntaxError);
  });
});

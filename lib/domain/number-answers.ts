import type { FormOfExploitation } from './facets/forms';
import type { Language } from './facets/languages';
import type { Place } from './place';
import { normaliseQuery, type Query } from './query';

/** What it is about, as far as four pictures can ask it. */
export const WHAT_ANSWERS = ['work', 'sex', 'other', 'unknown'] as const;
export type WhatAnswer = (typeof WHAT_ANSWERS)[number];

export const WHO_ANSWERS = ['alone', 'children'] as const;
export type WhoAnswer = (typeof WHO_ANSWERS)[number];

/** The answers on the way to one number; null = skipped, or not asked yet. */
export interface NumberAnswers {
  what: WhatAnswer | null;
  who: WhoAnswer | null;
  place: Place | null;
}

export const NO_ANSWERS: NumberAnswers = { what: null, who: null, place: null };

/** The questions in their order, and what comes of them. */
export const NUMBER_STEPS = ['what', 'who', 'where', 'result'] as const;
export type NumberStep = (typeof NUMBER_STEPS)[number];

const FORMS: Partial<Record<WhatAnswer, FormOfExploitation>> = {
  work: 'labour_exploitation',
  sex: 'sexual_exploitation',
};

/** The answers as a search. `language` is the one in which the visitor reads; null for German. */
export function toNumberQuery({ what, who, place }: NumberAnswers, language: Language | null): Query {
  const form = what === null ? undefined : FORMS[what];
  return normaliseQuery({
    form: form === undefined ? [] : [form],
    group: who === 'children' ? ['with_children'] : [],
    language: language === null ? [] : [language],
    place,
  });
}

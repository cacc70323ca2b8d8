/** Words under which a number can be kept without saying whose it is; the texts are `takeaway.neutralWord`. */
export const NEUTRAL_WORDS = ['info', 'office', 'appointment', 'practice'] as const;
export type NeutralWord = (typeof NEUTRAL_WORDS)[number];

export function isNeutralWord(word: unknown): word is NeutralWord {
  return (NEUTRAL_WORDS as readonly unknown[]).includes(word);
}

/** The names under which a contact can be saved: a neutral word, or the centre's own name. */
export const CONTACT_NAMES = [...NEUTRAL_WORDS, 'full'] as const;
export type ContactName = (typeof CONTACT_NAMES)[number];

export function isContactName(name: unknown): name is ContactName {
  return (CONTACT_NAMES as readonly unknown[]).includes(name);
}

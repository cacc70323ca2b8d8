/**
 * Texts that may read as in German, and why. Every other text that equals the German one counts as forgotten,
 * and a key here whose text differs counts as stale.
 */
export const SAME_AS_SOURCE: Readonly<Record<string, readonly { reason: string; keys: readonly string[] }[]>> = {
  en: [
    {
      reason: 'The language has the same name in both languages.',
      keys: ['prs', 'ur', 'ti', 'so', 'rom', 'bin', 'yo', 'ig', 'ha', 'tw'].map((code) => `terms.language.${code}`),
    },
    {
      reason: 'The Land has no English name of its own.',
      keys: ['SH', 'HH', 'HB', 'BW', 'SL', 'BE', 'BB'].map((code) => `terms.state.DE-${code}`),
    },
    {
      reason: 'German took the word from English.',
      keys: [
        'terms.contactKind.messenger',
        'terms.contactKind.chat',
        'terms.contactKind.website',
        'card.contact.chat',
        'card.contact.website',
      ],
    },
    { reason: 'The source asks for these words.', keys: ['credits.maps.items.naturalEarth.name'] },
  ],
};

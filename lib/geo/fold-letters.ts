// Each group is written in several ways for the same sound or by different keyboards; the first stands for all.
const GROUPS = [
  'اأإآٱ', // Arabic: alif with and without its signs
  'يىیئ', // Arabic and Persian yeh
  'كک', // Arabic and Persian kaf
  'هةۀہھە', // Arabic, Persian, Urdu and Kurdish heh
  'وؤ',
  'غگڭڠ', // foreign g: "هامبورغ" and "هامبورگ"
  'فڤ',
  'гґ', // Cyrillic
  'σς', // Greek: at the end of a word
  'iı', // Turkish
  'lł',
  'dđð',
  'oø',
  'ሀሃሐሓኀኃኻ', // Ethiopic: letters that sound alike today
  'ሰሠ',
  'አኣዐዓ',
  'ጸፀ',
];
const FIRST_OF_GROUP = new Map(
  GROUPS.flatMap(([first = '', ...others]) => others.map((other) => [other, first])),
);
const VARIANTS = new RegExp(`[${[...FIRST_OF_GROUP.keys()].join('')}]|[æœ]`, 'gu');
const LIGATURES: Record<string, string> = { æ: 'ae', œ: 'oe' };

/** Letters that people use for each other, as one. Expects lower case without accents. */
export function foldLetters(text: string): string {
  return text.replace(VARIANTS, (letter) => FIRST_OF_GROUP.get(letter) ?? LIGATURES[letter] ?? letter);
}

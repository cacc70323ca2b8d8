interface OwnWords {
  /** January first, as they stand in a date. */
  months: readonly string[];
  /** Monday first, short. */
  weekdays: readonly string[];
  day: (day: number, month: string, year: number) => string;
  join: (words: readonly string[]) => string;
  kilometre: string;
}

/**
 * Languages whose dates and lists Chromium does not know: it would put English ones into their pages, where the server
 * had put their own. The words are those of the Unicode CLDR; a test compares them with Node's copy of it.
 */
export const OWN_WORDS: Readonly<Record<string, OwnWords>> = {
  sq: {
    months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' '),
    weekdays: 'hën mar mër enj pre sht die'.split(' '),
    day: (day, month, year) => `${day} ${month} ${year}`,
    join: (words) => joinBeforeLast(words, ', ', ' dhe '),
    kilometre: 'km',
  },
  ti: {
    months: 'ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ'.split(' '),
    weekdays: 'ሰኑ ሰሉ ረቡ ሓሙ ዓር ቀዳ ሰን'.split(' '),
    day: (day, month, year) => `${month} ${day}, ${year}`,
    join: (words) => (words.length < 2 ? words.join('') : `${joinBeforeLast(words, '፣ ', 'ን ')}ን`),
    kilometre: 'ኪሜ',
  },
};

export function ownWordsOf(code: string): OwnWords | undefined {
  return OWN_WORDS[code];
}

function joinBeforeLast(words: readonly string[], comma: string, and: string): string {
  return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(and);
}

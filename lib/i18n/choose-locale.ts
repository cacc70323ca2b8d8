import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';

/**
 * Languages we do not have, and the one of ours that is read in their place without effort. Bosnian, Croatian,
 * Montenegrin and Serbian are mutually intelligible, and our Serbian is written in the letters of them all: who wishes
 * one of them reads it more easily than the English that most browsers list next.
 */
const READ_AS: Readonly<Record<string, string>> = {
  bs: 'sr',
  cnr: 'sr',
  hr: 'sr',
  sh: 'sr',
  mo: 'ro',
  pes: 'fa',
  prs: 'fa',
  cmn: 'zh',
  yue: 'zh',
};

/**
 * The interface language that fits an `Accept-Language` header best (RFC 9110 §12.5.4: weights from 0 to 1,
 * default 1). A tag with a region or a script falls back to its language. Nothing acceptable, no header or
 * nonsense: German. Leichte Sprache is nobody's first guess: only its own tag asks for it.
 */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(parseWish)
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const wish of wishes) {
    const [language = ''] = wish.tag.split('-');
    const codes = [wish.tag, language, READ_AS[language]];
    const match = codes.map((code) => LOCALES.find((locale) => locale.code === code)).find(Boolean);
    if (match) return match.code;
  }
  return DEFAULT_LOCALE;
}

function parseWish(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

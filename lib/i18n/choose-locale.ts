import { DEFAULT_LOCALE, LOCALES, type Locale } from './locales';

/**
 * The interface language that fits an `Accept-Language` header best (RFC 9110 §12.5.4: weights from 0 to 1,
 * default 1). A regional tag falls back to its language. Nothing acceptable, no header or nonsense: German.
 */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(parseWish)
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const wish of wishes) {
    const match = LOCALES.find(({ code }) => code === wish.tag || code === wish.tag.split('-')[0]);
    if (match) return match.code;
  }
  return DEFAULT_LOCALE;
}

function parseWish(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/);
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

import { LANGUAGES, type Language } from '@/lib/domain/facets/languages';
import type { Locale } from './locales';

/**
 * The language that somebody speaks who reads in this one; null for German, also the easy kind: whether it is spoken
 * need not be asked.
 */
export function spokenLanguageOf(locale: Locale): Language | null {
  const [code] = locale.split('-');
  return LANGUAGES.find((language) => language.code === code && code !== 'de')?.code ?? null;
}

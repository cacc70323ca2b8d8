import { useSyncExternalStore } from 'react';
import { getLanguageTag, type Locale } from '@/lib/i18n/locales';

/**
 * A voice for the language that the device has itself; null where it has none. Other voices send the text to their
 * maker: they are never used.
 */
export function useLocalVoice(locale: Locale): SpeechSynthesisVoice | null {
  // The list is made anew at every call: what stays the same is a voice's address.
  const uri = useSyncExternalStore(
    subscribeToVoices,
    () => findLocalVoice(locale)?.voiceURI ?? null,
    () => null,
  );
  return uri === null ? null : findLocalVoice(locale);
}

function subscribeToVoices(onChange: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

function findLocalVoice(locale: Locale): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const wanted = languageOf(getLanguageTag(locale));
  const isOurs = ({ localService, lang }: SpeechSynthesisVoice) =>
    localService && languageOf(lang) === wanted;
  return speechSynthesis.getVoices().find(isOurs) ?? null;
}

/** `de_DE`, as some phones write it, and `de-AT` are German. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

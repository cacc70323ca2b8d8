import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './read-aloud.module.css';
import { useLocalVoice } from './use-local-voice';

/** Reads a question aloud, on a tap and with a voice of the device; without one there is no button. */
export function ReadAloud({ text }: { text: string }) {
  const t = useTranslations('number');
  const voice = useLocalVoice(useLocaleCode());
  const [isSpeaking, setIsSpeaking] = useState(false);
  useSilenceOnLeaving(isSpeaking);
  if (voice === null) return null;

  const toggle = () => {
    speechSynthesis.cancel();
    setIsSpeaking(!isSpeaking);
    if (isSpeaking) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = utterance.onerror = () => setIsSpeaking(false);
    speechSynthesis.speak(utterance);
  };
  return (
    <button type="button" className={styles.button} onClick={toggle}>
      {t(isSpeaking ? 'stop' : 'readAloud')}
    </button>
  );
}

/** A question that has gone is not read to its end. */
function useSilenceOnLeaving(isSpeaking: boolean): void {
  useEffect(() => (isSpeaking ? () => speechSynthesis.cancel() : undefined), [isSpeaking]);
}

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './read-aloud.module.css';
import { useLocalVoice } from './use-local-voice';

interface Props {
  question: string;
  answers: readonly string[];
}

/** Reads a question and its answers aloud, on a tap and with a voice of the device; without one there is no button. */
export function ReadAloud({ question, answers }: Props) {
  const t = useTranslations('number');
  const voice = useLocalVoice(useLocaleCode());
  const [isSpeaking, setIsSpeaking] = useState(false);
  useSilenceOnLeaving(isSpeaking);
  if (voice === null) return null;

  const toggle = () => {
    speechSynthesis.cancel();
    setIsSpeaking(!isSpeaking);
    if (isSpeaking) return;
    const utterance = new SpeechSynthesisUtterance(`${question} ${answers.join('. ')}`);
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

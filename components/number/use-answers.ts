import { useTranslations } from 'next-intl';
import { WHAT_ANSWERS, WHO_ANSWERS } from '@/lib/domain/number-answers';
import type { PictureAnswer } from './picture-question';

/** The answers to the two questions that are answered by a picture alone, with their words. */
export function useAnswers(): Record<'what' | 'who', readonly PictureAnswer[]> {
  const t = useTranslations('number');
  return {
    what: WHAT_ANSWERS.map((value) => ({ value, label: t(`what.${value}`), pictogram: value })),
    who: WHO_ANSWERS.map((value) => ({ value, label: t(`who.${value}`), pictogram: value })),
  };
}

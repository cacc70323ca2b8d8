import { useIndex } from '@/components/locator/use-index';
import { findOneNumber } from '@/lib/domain/find-one-number';
import { spokenLanguageOf } from '@/lib/i18n/spoken-language';
import type { NumberState } from '@/lib/url/number-params';
import type { FoundNumber, NumberData } from './number-data';

/**
 * The one number at the last step; null at the others, and until the list of centres has come. A number for all of
 * Germany that stood there meanwhile would be swapped under the finger that taps it; it is the answer where the list
 * cannot be had.
 */
export function useFoundNumber(data: NumberData, { step, answers }: NumberState): FoundNumber | null {
  const { index, isLoading } = useIndex(data);
  if (step !== 'result') return null;
  const served = answers === data.served.answers ? data.found : null;
  if (index === null && served !== null) return served;
  if (isLoading) return null;
  return findOneNumber(index ?? [], data.nationalServices, answers, spokenLanguageOf(data.locale));
}

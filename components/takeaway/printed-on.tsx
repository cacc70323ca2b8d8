import { useTranslations } from 'next-intl';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { PrintDay } from './print-day';

/** Stands where the day belongs in the sentence; no text holds it. */
const PLACEHOLDER = '\uFFFC';

/** On paper, when it was printed. */
export function PrintedOn() {
  const t = useTranslations('takeaway');
  const locale = useLocaleCode();
  const [before, after] = t('printed', { date: PLACEHOLDER }).split(PLACEHOLDER);
  return (
    <p data-print-only>
      {before}
      <PrintDay today={berlinDay(new Date())} locale={locale} />
      {after}
    </p>
  );
}

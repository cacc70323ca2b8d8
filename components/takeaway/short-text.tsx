import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import type { Centre } from '@/lib/domain/centre';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import { toShortText } from '@/lib/transfer/to-short-text';

interface Props {
  centre: Centre;
  number: NumberToTake;
  locale: string;
}

/** Name and number as one text message. */
export function ShortText({ centre, number: { display, service }, locale }: Props) {
  const t = useTranslations('takeaway');
  const owner = service === null ? centre.name : (service[locale] ?? service.de);
  const text = toShortText(owner, display, (name) => t('sms', { name, phone: display }));
  const labels = { copy: t('copy'), copied: t('copied'), byHand: t('copyByHand') };
  return <CopyButton text={text} labels={labels} />;
}

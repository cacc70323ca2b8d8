import { useTranslations } from 'next-intl';
import { Section } from '@/components/centre/section';
import { Checkbox } from '@/components/ui/checkbox';
import { LiveOnly } from '@/components/ui/live-only';
import { PageLink } from '@/components/ui/page-link';
import { PrintButton } from '@/components/ui/print-button';
import { ShareButton } from '@/components/ui/share-button';
import type { Centre } from '@/lib/domain/centre';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import { cardHref, centreHref } from '@/lib/url/hrefs';
import { ContactLinks } from './contact-links';
import { ShortText } from './short-text';
import styles from './takeaway-section.module.css';

interface Props {
  centre: Centre;
  /** What goes on a card, into a neutral contact and a short text; null = no number is known at all. */
  number: NumberToTake | null;
  locale: string;
}

/** Everything by which a centre can be taken along or passed on: on paper, on the phone, in a message. */
export function TakeawaySection({ centre, number, locale }: Props) {
  const t = useTranslations('takeaway');
  return (
    <div data-screen-only>
      <Section heading={t('heading')} id="takeaway">
        <div className={styles.ways}>
          <PrintButton>{t('print')}</PrintButton>
          {number !== null && <ShortText centre={centre} number={number} locale={locale} />}
          <ShareButton title={t('shareTitle')} href={centreHref(locale, centre.slug)}>
            {t('share')}
          </ShareButton>
          {number !== null && (
            <PageLink href={cardHref(locale, centre.slug)} className={styles.link}>
              {t('card.open')}
            </PageLink>
          )}
        </div>
        {centre.address !== null && <Checkbox name="print-address">{t('address')}</Checkbox>}
        <ContactLinks centre={centre} number={number} locale={locale} />
        <LiveOnly>
          <p className={styles.quiet}>{t('notSent')}</p>
        </LiveOnly>
      </Section>
    </div>
  );
}

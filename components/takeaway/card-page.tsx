import { useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/site/client-texts';
import { PageLink } from '@/components/ui/page-link';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import type { CardChoice } from '@/lib/i18n/card-choice';
import type { Locale } from '@/lib/i18n/locales';
import type { NeutralWords } from '@/lib/i18n/neutral-words';
import { takeawayHref } from '@/lib/url/hrefs';
import styles from './card-page.module.css';
import { CardMaker } from './card-maker';

interface Props {
  slug: string;
  number: NumberToTake;
  choice: CardChoice;
  words: NeutralWords;
  locale: Locale;
}

/** Cards to print. What is said about them stays on the screen: on paper there are only the cards. */
export function CardPage({ slug, number, choice, words, locale }: Props) {
  const t = useTranslations('takeaway');
  const { display, service } = number;
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <div data-screen-only className={styles.words}>
        <p>
          <PageLink href={takeawayHref(locale, slug)} className={styles.back}>
            {t('heading')}
          </PageLink>
        </p>
        <h1>{t('card.heading')}</h1>
        <p>{t('card.intro')}</p>
        <p>{t('card.warning')}</p>
        {service !== null && <p>{t('card.noPhone', { service: service[locale] ?? service.de })}</p>}
      </div>
      <ClientTexts namespaces={['takeaway']}>
        <CardMaker slug={slug} display={display} firstChoice={choice} words={words} locale={locale} />
      </ClientTexts>
    </main>
  );
}

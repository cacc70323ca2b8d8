import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { ConfirmedNote } from './confirmed-note';
import { FactList, Section } from './section';
import styles from './section.module.css';

/** Where the facts come from and of when they are. */
export function SourcesSection({ centre: { sources, sourceDate, confirmedOn } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const locale = useLocaleCode();
  const date = sourceDate === null ? t('dateUnknown') : formatPartialDate(sourceDate, locale);
  return (
    <Section heading={t('sources')} id="sources">
      <p>
        <ConfirmedNote confirmedOn={confirmedOn} />
      </p>
      <p>{t('asOf', { date })}</p>
      <p className={styles.notStated}>{t('sourcesOpenOtherSites')}</p>
      <FactList>
        {sources.map(({ url, seenOn }) => (
          <li key={url}>
            <a href={url} rel="noopener noreferrer" className={styles.source}>
              <bdi dir="ltr">{url.replace(/^https?:\/\/(www\.)?/, '')}</bdi>
            </a>
            {seenOn !== null && ` (${formatPartialDate(seenOn, locale)})`}
          </li>
        ))}
      </FactList>
    </Section>
  );
}

import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { OptionCount } from '@/lib/domain/option-counts';
import type { Query } from '@/lib/domain/query';
import type { StrictestChoice } from '@/lib/domain/strictest-choice';
import type { NationalStep } from '@/lib/domain/widening';
import { locatorHref } from '@/lib/url/hrefs';
import type { LocatorData } from './locator-data';
import { NationalStepSection } from './national-step-section';
import styles from './no-stated-result.module.css';
import { setQuery } from './search-store';

interface Props {
  query: Query;
  counts: OptionCount;
  strictest: StrictestChoice | null;
  /** Null where it comes after the list. */
  lastStep: NationalStep | null;
  data: LocatorData;
  /** The browser answers by itself; else the link is followed. */
  isInstant: boolean;
}

/**
 * Never a dead end: what is missing, which wish to let go of, and who helps everybody. With a place that comes last,
 * after what is found farther away.
 */
export function NoStatedResult({ query, counts, strictest, lastStep, data, isInstant }: Props) {
  const t = useTranslations('locator');
  const place = useTranslations('place');
  const terms = useTranslations('terms');
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{counts.unstated > 0 ? t('noneStated') : t('noneAtAll')}</h2>
      {counts.unstated > 0 && <p>{query.place === null ? t('noneStatedHint') : place('askThem')}</p>}
      {strictest !== null && (
        <p>
          <PageLink
            href={locatorHref(data.locale, { query: strictest.relaxed, view: 'self', page: 1 })}
            onClick={(event) => {
              if (isInstant) event.preventDefault();
              // The link goes with the wish it lets go of.
              document.getElementById('results')?.focus();
              setQuery(strictest.relaxed);
            }}
          >
            {t('dropStrictest', {
              choice: strictest.dropped.map((code) => terms(`${strictest.facet}.${code}`)).join(', '),
              ...strictest.count,
            })}
          </PageLink>
        </p>
      )}
      {lastStep !== null && <NationalStepSection step={lastStep} headingLevel={3} />}
    </div>
  );
}

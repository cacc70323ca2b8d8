import type { ReactNode } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import type { Hit } from '@/lib/domain/search';
import { CopyLink } from './copy-link';
import type { LocatorData } from './locator-data';
import { NationalStepSection } from './national-step-section';
import { NoStatedResult } from './no-stated-result';
import { PlaceAnswer } from './place-answer';
import { ResultCount } from './result-count';
import { ResultList } from './result-list';
import type { LocatorView } from './use-locator';
import styles from './results.module.css';
import { WideningSteps } from './widening-steps';

interface Props {
  data: LocatorData;
  view: LocatorView;
  printButton: ReactNode;
  toCard: (hit: Hit<ListedCentre>) => ReactNode;
}

/** The answer from its first sentence to who helps when all else fails. */
export function Results({ data, view, printButton, toCard }: Props) {
  const { query, answered, result, strictest, responsibility, widening, hits } = view;
  return (
    <>
      <ResultCount query={answered} counts={result.counts} total={data.total} />
      {responsibility !== null && (
        <PlaceAnswer responsibility={responsibility} gap={widening.gap} query={answered} />
      )}
      <div className={styles.passOn}>
        <CopyLink query={query} locale={data.locale} />
        {printButton}
      </div>
      {result.counts.stated === 0 && (
        <NoStatedResult
          query={answered}
          counts={result.counts}
          strictest={strictest}
          lastStep={answered.place === null ? widening.lastStep : null}
          data={data}
          isInstant={hits !== null}
        />
      )}
      <ResultList data={data} query={answered} result={result} toCard={toCard} />
      <WideningSteps steps={widening.steps} toCard={toCard} />
      {answered.place !== null && widening.lastStep !== null && (
        <NationalStepSection step={widening.lastStep} headingLevel={2} />
      )}
    </>
  );
}

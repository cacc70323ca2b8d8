'use client';

import { useRef, useState, type FormEvent } from 'react';
import { useMediaQuery } from '@/components/ui/use-media-query';
import { locatorHref } from '@/lib/url/hrefs';
import { CopyLink } from './copy-link';
import { FilterPanel } from './filter-panel';
import styles from './locator.module.css';
import type { LocatorData } from './locator-data';
import { MapPanel } from './map-panel';
import { NoStatedResult } from './no-stated-result';
import { ResultCount } from './result-count';
import { ResultList } from './result-list';
import { setQuery } from './search-store';
import { useLocator } from './use-locator';

/** From here on list and map stand side by side; the same width as in the style sheets. */
const WIDE = '(min-width: 62.5rem)';

/** Filters, list and map of one query. Complete as HTML; with JavaScript it answers at once and asks nobody. */
export function Locator({ data }: { data: LocatorData }) {
  const form = useRef<HTMLFormElement>(null);
  const { query, answered, result, strictest, hits, isBehind } = useLocator(data, form);
  const [chosenPlace, setChosenPlace] = useState<string | null>(null);
  const results = useRef<HTMLElement>(null);
  const isWide = useMediaQuery(WIDE);

  const showResults = (event: FormEvent) => {
    if (hits === null) return;
    event.preventDefault();
    results.current?.focus();
  };

  const map = (
    <MapPanel hits={hits} locale={data.locale} isWide={isWide} chosenPlace={chosenPlace} onChoose={setChosenPlace} />
  );

  return (
    <div className={styles.locator}>
      <form ref={form} method="get" action={locatorHref(data.locale)} autoComplete="off" onSubmit={showResults} className={styles.filters}>
        <FilterPanel query={query} options={result.options} locale={data.locale} isInstant={hits !== null} onChange={setQuery} />
      </form>
      {!isWide && map}
      <section ref={results} id="results" tabIndex={-1} aria-labelledby="result-count" aria-busy={isBehind} className={styles.results}>
        <ResultCount query={answered} counts={result.counts} total={data.total} />
        <CopyLink query={query} locale={data.locale} />
        {result.counts.stated === 0 && (
          <NoStatedResult query={answered} counts={result.counts} strictest={strictest} data={data} isInstant={hits !== null} />
        )}
        <ResultList data={data} query={answered} result={result} chosenPlace={chosenPlace} onShowPlace={hits && setChosenPlace} />
      </section>
      {isWide && map}
    </div>
  );
}

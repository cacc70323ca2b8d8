'use client';

import { useRef, useState, type ReactNode } from 'react';
import { useMediaQuery } from '@/components/ui/use-media-query';
import type { ListedCentre } from '@/lib/domain/centre';
import type { Hit } from '@/lib/domain/search';
import styles from './locator.module.css';
import type { LocatorData } from './locator-data';
import { MapPanel } from './map-panel';
import { ResultCard } from './result-card';
import { Results } from './results';
import { SearchForm } from './search-form';
import { setPlace } from './search-store';
import { useLocator } from './use-locator';
import { usePlaceField } from './use-place-field';
import { useShowResults } from './use-show-results';

/** From here on list and map stand side by side; the same width as in the style sheets. */
const WIDE = '(min-width: 62.5rem)';

/** Place, filters, list and map of one query. Complete as HTML; with JavaScript it answers at once and asks nobody. */
export function Locator({ data, printButton }: { data: LocatorData; printButton: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const view = useLocator(data, form);
  const { query, answered, hits, isBehind } = view;
  const place = usePlaceField(query, data, setPlace);
  const [chosenPlace, setChosenPlace] = useState<string | null>(null);
  const results = useRef<HTMLElement>(null);
  const { showResults, isWaiting } = useShowResults({ data, view, place, results });
  const isWide = useMediaQuery(WIDE);

  const toCard = (hit: Hit<ListedCentre>) => (
    <ResultCard
      key={hit.centre.slug}
      hit={hit}
      query={answered}
      data={data}
      isChosen={chosenPlace !== null && hit.centre.place?.key === chosenPlace}
      onShowPlace={hits && setChosenPlace}
    />
  );
  const map = (
    <MapPanel {...{ hits, query, isWide, chosenPlace }} locale={data.locale} onChoose={setChosenPlace} />
  );

  return (
    <div className={styles.locator}>
      <SearchForm data={data} view={view} formRef={form} place={place} onSubmit={showResults} />
      {!isWide && map}
      <section
        ref={results}
        id="results"
        tabIndex={-1}
        aria-labelledby="result-count"
        aria-busy={isBehind || isWaiting}
        className={styles.results}
      >
        <Results data={data} view={view} printButton={printButton} toCard={toCard} />
      </section>
      {isWide && map}
    </div>
  );
}

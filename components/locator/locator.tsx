'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type FormEvent } from 'react';
import { useMediaQuery } from '@/components/ui/use-media-query';
import type { ListedCentre } from '@/lib/domain/centre';
import type { Hit } from '@/lib/domain/search';
import { locatorHref } from '@/lib/url/hrefs';
import { FilterPanel } from './filter-panel';
import styles from './locator.module.css';
import type { LocatorData } from './locator-data';
import { MapPanel } from './map-panel';
import { PlaceField } from './place-field';
import { ResultCard } from './result-card';
import { Results } from './results';
import { setQuery } from './search-store';
import { useLocator } from './use-locator';
import { usePlaceField } from './use-place-field';

/** From here on list and map stand side by side; the same width as in the style sheets. */
const WIDE = '(min-width: 62.5rem)';

/** Place, filters, list and map of one query. Complete as HTML; with JavaScript it answers at once and asks nobody. */
export function Locator({ data }: { data: LocatorData }) {
  const t = useTranslations('filters');
  const form = useRef<HTMLFormElement>(null);
  const view = useLocator(data, form);
  const { query, answered, result, hits, isBehind } = view;
  const place = usePlaceField(query, data.asked, setQuery);
  const [chosenPlace, setChosenPlace] = useState<string | null>(null);
  const results = useRef<HTMLElement>(null);
  const isWide = useMediaQuery(WIDE);
  const isInstant = hits !== null;

  const showResults = async (event: FormEvent) => {
    if (!isInstant) return;
    event.preventDefault();
    const isSettled = await place.settle();
    // Whoever chose a place by Enter stays in the field and hears the size of the result.
    if (isSettled && document.activeElement !== place.input.current) results.current?.focus();
  };

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
    <MapPanel
      hits={hits}
      query={query}
      locale={data.locale}
      isWide={isWide}
      chosenPlace={chosenPlace}
      onChoose={setChosenPlace}
    />
  );

  return (
    <div className={styles.locator}>
      <form
        ref={form}
        method="get"
        action={locatorHref(data.locale)}
        autoComplete="off"
        onSubmit={(event) => void showResults(event)}
        className={styles.filters}
      >
        <a href="#results" className={styles.skip}>
          {t('skipToResults')}
        </a>
        <PlaceField field={place} query={query} locale={data.locale} isInstant={isInstant} onChange={setQuery} />
        <FilterPanel
          query={query}
          options={result.options}
          locale={data.locale}
          isInstant={isInstant}
          onChange={setQuery}
        />
      </form>
      {!isWide && map}
      <section
        ref={results}
        id="results"
        tabIndex={-1}
        aria-labelledby="result-count"
        aria-busy={isBehind}
        className={styles.results}
      >
        <Results data={data} view={view} toCard={toCard} />
      </section>
      {isWide && map}
    </div>
  );
}

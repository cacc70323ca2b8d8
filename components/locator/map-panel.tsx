'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import { groupByPlace } from '@/lib/domain/place-groups';
import type { Query } from '@/lib/domain/query';
import type { Hit } from '@/lib/domain/search';
import styles from './map-panel.module.css';
import { usePlaceWords } from './use-place-words';

const CentreMap = dynamic(() => import('@/components/map/centre-map').then((module) => module.CentreMap), {
  ssr: false,
});

interface Props {
  /** Null until the browser knows all hits; the map waits for them. */
  hits: readonly Hit<ListedCentre>[] | null;
  query: Query;
  locale: string;
  /** There is room for the map beside the list. */
  isWide: boolean;
  chosenPlace: string | null;
  onChoose: (key: string | null) => void;
}

/** The map, loaded after the list is usable: on a wide screen by itself, on a phone when it is asked for. */
export function MapPanel({ hits, query, locale, isWide, chosenPlace, onChoose }: Props) {
  const t = useTranslations('locator');
  const [isAsked, setIsAsked] = useState(false);
  const groups = useMemo(() => groupByPlace((hits ?? []).map((hit) => hit.centre)), [hits]);
  const asked = useAskedPlace(query);
  if (hits === null) return null;
  const isShown = isWide || isAsked || chosenPlace !== null;
  const toggle = () => {
    setIsAsked(!isShown);
    if (isShown) onChoose(null);
  };
  return (
    <section aria-label={t('map')} data-map={isShown ? 'open' : 'closed'} className={styles.panel}>
      {!isWide && (
        <button type="button" aria-expanded={isShown} className={styles.toggle} onClick={toggle}>
          {isShown ? t('hideMap') : t('showMap')}
        </button>
      )}
      {isShown && (
        <CentreMap
          groups={groups}
          locale={locale}
          chosenKey={chosenPlace}
          asked={asked}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}

/** The place of the query, named for the map. */
function useAskedPlace({ place, radiusKm }: Query) {
  const words = usePlaceWords();
  return place === null ? null : { place, name: words(place).label, radiusKm };
}

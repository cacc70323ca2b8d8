'use client';

import type { Map as LeafletMap } from 'leaflet';
import { useTranslations } from 'next-intl';
import { useId, useMemo, useRef, useState } from 'react';
import { PageLink } from '@/components/ui/page-link';
import type { PlaceGroup } from '@/lib/domain/place-groups';
import { creditsHref } from '@/lib/url/hrefs';
import styles from './centre-map.module.css';
import { findItem, indexPlaces } from './cluster-places';
import { MapCanvas } from './map-canvas';
import { PanButtons, ZoomButtons } from './map-controls';
import { MapScene } from './map-scene';
import { MAX_ZOOM } from './map-view';
import { PlacePanel } from './place-panel';
import type { AskedPlace } from './show-asked-place';
import { SkipMap } from './skip-map';
import { useBaseMap } from './use-base-map';

interface Props {
  groups: readonly PlaceGroup[];
  locale: string;
  chosenKey: string | null;
  /** The place that is asked about. */
  asked: AskedPlace | null;
  onChoose: (key: string | null) => void;
}

/** The schematic map: one marker per place, a panel for the chosen one. Everything on it is in the list too. */
export function CentreMap({ groups, locale, chosenKey, asked, onChoose }: Props) {
  const t = useTranslations('map');
  const helpId = useId();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const baseMap = useBaseMap();
  const panel = useRef<HTMLElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const index = useMemo(() => indexPlaces(groups), [groups]);
  const chosen = useMemo(() => findItem(index.itemsAt(MAX_ZOOM), chosenKey), [index, chosenKey]);

  const leave = () => end.current?.focus();
  const close = () => {
    // Beside a map that is still being drawn, or that is looking elsewhere, the panel has no marker to go back to.
    const marker = map?.getContainer().querySelector<HTMLElement>('[data-chosen]');
    (marker ?? end.current)?.focus();
    onChoose(null);
  };

  return (
    <div className={styles.map} data-screen-only>
      <SkipMap onSkip={leave} />
      <div className={styles.stage}>
        <div role="group" aria-label={t('label')} aria-describedby={helpId} className={styles.frame}>
          <MapCanvas setMap={setMap}>
            <MapScene
              index={index}
              baseMap={baseMap}
              chosenKey={chosenKey}
              asked={asked}
              panel={panel}
              onChoose={onChoose}
              onLeave={leave}
            />
          </MapCanvas>
          {map !== null && <ZoomButtons map={map} around={chosen ?? null} />}
        </div>
        {chosen !== undefined && (
          <PlacePanel groups={chosen.groups} locale={locale} panelRef={panel} onClose={close} />
        )}
      </div>
      <div className={styles.foot}>
        <PageLink href={creditsHref(locale)} className={styles.credits}>
          {t('attribution')}
        </PageLink>
        {map !== null && <PanButtons map={map} />}
      </div>
      {baseMap === 'failed' && <p className={styles.missing}>{t('backgroundMissing')}</p>}
      <p id={helpId} hidden>
        {t('help')}
      </p>
      <p ref={end} tabIndex={-1} className={styles.end}>
        {t('end')}
      </p>
    </div>
  );
}

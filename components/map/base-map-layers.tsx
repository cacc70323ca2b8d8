import { svg } from 'leaflet';
import { useState } from 'react';
import { Polygon, Polyline } from 'react-leaflet';
import type { BaseMap } from './base-map';
import styles from './base-map-layers.module.css';
import { DRAWN_BEYOND_VIEW } from './map-view';

/** District borders would be a grey mist before. */
const DISTRICTS_FROM_ZOOM = 7;
/** The rivers are drawn coarsely: closer up they would run beside their towns. */
const RIVERS_UP_TO_ZOOM = 8.5;

/** Land, water and borders, from the bottom up. Colours are CSS, so dark mode and forced colours come by themselves. */
export function BaseMapLayers({ baseMap, zoom }: { baseMap: BaseMap; zoom: number }) {
  // The lowest pane, because the land may come after what lies on it.
  const [renderer] = useState(() => svg({ pane: 'tilePane', padding: DRAWN_BEYOND_VIEW }));
  const drawing = { renderer, interactive: false };
  return (
    <>
      <Polygon positions={baseMap.abroad} className={styles.abroad} {...drawing} />
      <Polyline positions={baseMap.countryBorders} className={styles.countryBorders} {...drawing} />
      <Polygon positions={baseMap.home} className={styles.home} {...drawing} />
      <Polygon positions={baseMap.lakes} className={styles.lakes} {...drawing} />
      {zoom <= RIVERS_UP_TO_ZOOM && (
        <Polyline positions={baseMap.rivers} className={styles.rivers} {...drawing} />
      )}
      {zoom >= DISTRICTS_FROM_ZOOM && (
        <Polyline positions={baseMap.districtBorders} className={styles.districtBorders} {...drawing} />
      )}
      <Polyline positions={baseMap.stateBorders} className={styles.stateBorders} {...drawing} />
      <Polyline positions={baseMap.outline} className={styles.outline} {...drawing} />
    </>
  );
}

import { Polygon, Polyline } from 'react-leaflet';
import type { BaseMap } from './base-map';
import styles from './base-map-layers.module.css';

/** District borders would be a grey mist before. */
const DISTRICTS_FROM_ZOOM = 7;
/** The rivers are drawn coarsely: closer up they would run beside their towns. */
const RIVERS_UP_TO_ZOOM = 8.5;

/** Land, water and borders, from the bottom up. Colours are CSS, so dark mode and forced colours come by themselves. */
export function BaseMapLayers({ baseMap, zoom }: { baseMap: BaseMap; zoom: number }) {
  return (
    <>
      <Polygon positions={baseMap.abroad} className={styles.abroad} interactive={false} />
      <Polyline positions={baseMap.countryBorders} className={styles.countryBorders} interactive={false} />
      <Polygon positions={baseMap.home} className={styles.home} interactive={false} />
      <Polygon positions={baseMap.lakes} className={styles.lakes} interactive={false} />
      {zoom <= RIVERS_UP_TO_ZOOM && (
        <Polyline positions={baseMap.rivers} className={styles.rivers} interactive={false} />
      )}
      {zoom >= DISTRICTS_FROM_ZOOM && (
        <Polyline
          positions={baseMap.districtBorders}
          className={styles.districtBorders}
          interactive={false}
        />
      )}
      <Polyline positions={baseMap.stateBorders} className={styles.stateBorders} interactive={false} />
      <Polyline positions={baseMap.outline} className={styles.outline} interactive={false} />
    </>
  );
}

import { Circle } from 'react-leaflet';
import { useTranslations } from 'next-intl';
import styles from './asked-place.module.css';
import { MarkerAt } from './marker-at';
import type { AskedPlace } from './show-asked-place';

/** The place that is asked about: a pin, unlike any centre's mark, and the circle of the radius. No control: it stands in the field. */
export function AskedPlaceMark({ asked: { place, name, radiusKm } }: { asked: AskedPlace }) {
  const t = useTranslations('map');
  return (
    <>
      {radiusKm !== null && (
        <Circle
          center={[place.latitude, place.longitude]}
          radius={radiusKm * 1000}
          className={styles.radius}
          interactive={false}
        />
      )}
      <MarkerAt latitude={place.latitude} longitude={place.longitude} isOnTop>
        <span role="img" aria-label={t('askedPlace', { place: name })} className={styles.holder}>
          <svg viewBox="0 0 32 44" aria-hidden="true" className={styles.pin}>
            <path d="M16 43C16 43 3 26 3 15.5a13 13 0 0 1 26 0C29 26 16 43 16 43Z" />
            <circle cx="16" cy="15.5" r="5" />
          </svg>
        </span>
      </MarkerAt>
    </>
  );
}

import type { Map as LeafletMap } from 'leaflet';
import { useTranslations } from 'next-intl';
import { useMediaQuery } from '@/components/ui/use-media-query';
import type { Point } from '@/lib/domain/centre';
import { DIRECTIONS } from './find-neighbour';
import { MAX_ZOOM, isWhole, panTo, showWhole, zoomBy } from './map-view';
import styles from './map-controls.module.css';
import { useMapZoom } from './use-map-zoom';

const ICONS = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  whole: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  left: 'M12 4l-6 6 6 6',
  up: 'M4 12l6-6 6 6',
  down: 'M4 8l6 6 6-6',
  right: 'M8 4l6 6-6 6',
} as const;

interface ButtonProps {
  action: keyof typeof ICONS;
  isDisabled?: boolean;
  onPress: () => void;
}

/** Zoom, over the map's corner; `around` is the chosen place. */
export function ZoomButtons({ map, around }: { map: LeafletMap; around: Point | null }) {
  const zoom = useMapZoom(map);
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)');
  return (
    <div className={styles.zoom} data-covers-map>
      <MapButton
        action="zoomIn"
        isDisabled={zoom >= MAX_ZOOM}
        onPress={() => zoomBy(map, 1, around, animate)}
      />
      <MapButton
        action="zoomOut"
        isDisabled={isWhole(map)}
        onPress={() => zoomBy(map, -1, around, animate)}
      />
    </div>
  );
}

/** Moving the view without dragging, and the way back to the whole. */
export function PanButtons({ map }: { map: LeafletMap }) {
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)');
  return (
    <div className={styles.pan}>
      {DIRECTIONS.map((direction) => (
        <MapButton key={direction} action={direction} onPress={() => panTo(map, direction, animate)} />
      ))}
      <MapButton action="whole" onPress={() => showWhole(map, animate)} />
    </div>
  );
}

/**
 * For pointer and touch. Keyboards do the same from the markers, so that the map stays one tab stop. At its end a
 * button only says that it is disabled: one that is would drop the focus.
 */
function MapButton({ action, isDisabled = false, onPress }: ButtonProps) {
  const t = useTranslations('map.control');
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(action)}
      title={t(action)}
      aria-disabled={isDisabled || undefined}
      className={styles.button}
      onClick={isDisabled ? undefined : onPress}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
        <path d={ICONS[action]} />
      </svg>
    </button>
  );
}

import 'leaflet/dist/leaflet.css';
import { svg, type Map as LeafletMap } from 'leaflet';
import { useState, type ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import { useMediaQuery } from '@/components/ui/use-media-query';
import styles from './map-canvas.module.css';
import { DRAWN_BEYOND_VIEW, GERMANY, MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from './map-view';

interface Props {
  setMap: (map: LeafletMap | null) => void;
  children: ReactNode;
}

/**
 * Leaflet's map with our manners: no motion for those who want none, no Shift-drag (Shift is the quick exit's key),
 * and on a touch screen one finger scrolls the page – two fingers and the buttons move the map.
 */
export function MapCanvas({ setMap, children }: Props) {
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const isTouch = useMediaQuery('(pointer: coarse)');
  const [renderer] = useState(() => svg({ padding: DRAWN_BEYOND_VIEW }));
  return (
    <MapContainer
      ref={setMap}
      className={styles.canvas}
      bounds={GERMANY}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      maxBounds={MAX_BOUNDS}
      maxBoundsViscosity={1}
      zoomSnap={ZOOM_STEP}
      renderer={renderer}
      dragging={!isTouch}
      inertia={!isStill}
      zoomAnimation={!isStill}
      fadeAnimation={false}
      markerZoomAnimation={!isStill}
      scrollWheelZoom={false}
      boxZoom={false}
      keyboard={false}
      zoomControl={false}
      attributionControl={false}
      bounceAtZoomLimits={false}
    >
      {children}
    </MapContainer>
  );
}

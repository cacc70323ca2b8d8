import { divIcon } from 'leaflet';
import { useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Marker } from 'react-leaflet';
import styles from './marker-at.module.css';

interface Props {
  /** Degrees (WGS 84). */
  latitude: number;
  longitude: number;
  isOnTop: boolean;
  /** A control of 44 × 44 pixels, centred on the point. */
  children: ReactNode;
}

const TARGET = 44;
const ON_TOP = 1000;

/** Keeps a real React control at a point of the map: Leaflet moves it and never makes it anew, so the focus stays. */
export function MarkerAt({ latitude, longitude, isOnTop, children }: Props) {
  const [holder] = useState(createHolder);
  const icon = useMemo(
    () => divIcon({ className: styles.icon, html: holder, iconSize: [TARGET, TARGET] }),
    [holder],
  );
  const position = useMemo(() => ({ lat: latitude, lng: longitude }), [latitude, longitude]);
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={isOnTop ? ON_TOP : 0}
      />
      {createPortal(children, holder)}
    </>
  );
}

/** Dragging the map by a marker would end in choosing it, a double click on it would zoom: the map hears neither. */
function createHolder(): HTMLElement {
  const holder = document.createElement('div');
  for (const type of ['mousedown', 'dblclick'])
    holder.addEventListener(type, (event) => event.stopPropagation());
  return holder;
}

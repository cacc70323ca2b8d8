import { divIcon } from 'leaflet';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { Marker } from 'react-leaflet';
import type { MarkerItem } from './cluster-places';
import { certaintyOf } from './describe-item';
import styles from './place-marker.module.css';

interface Props {
  item: MarkerItem;
  name: string;
  isChosen: boolean;
  isTabStop: boolean;
  register: (id: string, button: HTMLButtonElement) => () => void;
  onActivate: (item: MarkerItem) => void;
  onKey: (event: KeyboardEvent, item: MarkerItem) => void;
  onFocusChange: (item: MarkerItem, isFocused: boolean) => void;
}

const TARGET = 44;

/** A real button inside Leaflet's icon: React keeps it while the map moves it, so the focus stays where it was. */
export function PlaceMarker({
  item,
  name,
  isChosen,
  isTabStop,
  register,
  onActivate,
  onKey,
  onFocusChange,
}: Props) {
  const [holder] = useState(() => document.createElement('div'));
  const button = useRef<HTMLButtonElement>(null);
  const icon = useMemo(
    () => divIcon({ className: styles.icon, html: holder, iconSize: [TARGET, TARGET] }),
    [holder],
  );
  const position = useMemo(
    () => ({ lat: item.latitude, lng: item.longitude }),
    [item.latitude, item.longitude],
  );
  const isCluster = item.splitZoom !== null;

  useEffect(() => {
    const element = button.current;
    if (element === null) return;
    const unregister = register(item.id, element);
    // Dragging the map by a marker would end in choosing it.
    const keep = (event: Event) => event.stopPropagation();
    element.addEventListener('mousedown', keep);
    element.addEventListener('dblclick', keep);
    return () => {
      unregister();
      element.removeEventListener('mousedown', keep);
      element.removeEventListener('dblclick', keep);
    };
  });

  return (
    <>
      <Marker
        position={position}
        icon={icon}
        interactive={false}
        keyboard={false}
        zIndexOffset={isChosen ? 1000 : 0}
      />
      {createPortal(
        <button
          ref={button}
          type="button"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={name}
          aria-expanded={isCluster ? undefined : isChosen}
          data-chosen={isChosen || undefined}
          data-kind={kindOf(item)}
          className={styles.button}
          onClick={() => onActivate(item)}
          onKeyDown={(event) => onKey(event, item)}
          onFocus={() => onFocusChange(item, true)}
          onBlur={() => onFocusChange(item, false)}
        >
          <span className={styles.disc} aria-hidden="true">
            {item.count > 1 ? item.count : ''}
          </span>
        </button>,
        holder,
      )}
    </>
  );
}

function kindOf({ groups: [group, ...others], count }: MarkerItem): string {
  if (group === undefined || others.length > 0) return 'cluster';
  if (certaintyOf(group) === 'confidential') return 'dashed';
  return count > 1 ? 'town' : 'single';
}

import type { Map as LeafletMap } from 'leaflet';
import type { KeyboardEvent } from 'react';
import { Circle } from 'react-leaflet';
import { findItem, type MarkerItem } from './cluster-places';
import { areaRadiusMetres, certaintyOf } from './describe-item';
import { PlaceMarker } from './place-marker';
import styles from './place-markers.module.css';
import { useMarkerKeys } from './use-marker-keys';
import { useMarkerName } from './use-marker-name';
import type { RovingFocus } from './use-roving-focus';

interface Props {
  map: LeafletMap;
  items: readonly MarkerItem[];
  chosenKey: string | null;
  focus: RovingFocus;
  onActivate: (item: MarkerItem) => void;
  onLeave: () => void;
}

/** All markers, and a dashed area around each place whose address is confidential. */
export function PlaceMarkers({ map, items, chosenKey, focus, onActivate, onLeave }: Props) {
  const nameOf = useMarkerName();
  const pressKey = useMarkerKeys({ map, items, focus, onLeave });
  const chosen = findItem(items, chosenKey);
  return (
    <>
      {items.map((item) => (
        <PlaceMarker
          key={item.id}
          item={item}
          name={nameOf(item)}
          isChosen={item === chosen}
          isTabStop={item.id === focus.tabStopId}
          register={focus.register}
          onActivate={onActivate}
          onKey={(event: KeyboardEvent) => pressKey(event, item)}
          onFocusChange={(focused, isFocused) => (isFocused ? focus.onFocus(focused) : focus.onBlur())}
        />
      ))}
      {items.flatMap(confidentialPlaces).map((group) => (
        <Circle
          key={group.key}
          center={[group.latitude, group.longitude]}
          radius={areaRadiusMetres(group)}
          className={styles.area}
          interactive={false}
        />
      ))}
    </>
  );
}

function confidentialPlaces({ groups }: MarkerItem) {
  return groups.length > 1 ? [] : groups.filter((group) => certaintyOf(group) === 'confidential');
}

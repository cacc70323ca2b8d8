import type { Map as LeafletMap } from 'leaflet';
import { Circle } from 'react-leaflet';
import { findItem, type MarkerItem } from './cluster-places';
import { areaRadiusMetres, certaintyOf } from './describe-item';
import { MarkerAt } from './marker-at';
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
  onKeyboardFocus: (item: MarkerItem) => void;
  onLeave: () => void;
}

/** All markers, and a dashed area around each place whose address is confidential. */
export function PlaceMarkers({ map, items, chosenKey, focus, onActivate, onKeyboardFocus, onLeave }: Props) {
  const nameOf = useMarkerName();
  const pressKey = useMarkerKeys({ map, items, focus, onLeave });
  const chosen = findItem(items, chosenKey);
  return (
    <>
      {items.map((item) => (
        <MarkerAt key={item.id} latitude={item.latitude} longitude={item.longitude} isOnTop={item === chosen}>
          <PlaceMarker
            item={item}
            name={nameOf(item)}
            isChosen={item === chosen}
            isTabStop={item.id === focus.tabStopId}
            onClick={() => onActivate(item)}
            onKeyDown={(event) => pressKey(event, item)}
            onFocus={(event) => {
              focus.onFocus(item);
              // Moving the map under a pressed mouse button would carry the marker away from its click.
              if (event.currentTarget.matches(':focus-visible')) onKeyboardFocus(item);
            }}
            onBlur={focus.onBlur}
          />
        </MarkerAt>
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

import type { Map as LeafletMap } from 'leaflet';
import type { KeyboardEvent } from 'react';
import { useMediaQuery } from '@/components/ui/use-media-query';
import type { MarkerItem } from './cluster-places';
import { findNeighbour, type Direction } from './find-neighbour';
import { panTo, showWhole, zoomBy } from './map-view';
import type { RovingFocus } from './use-roving-focus';

interface Options {
  map: LeafletMap;
  items: readonly MarkerItem[];
  focus: RovingFocus;
  onLeave: () => void;
}

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What the keys do on a marker; Enter and Space are the button's own. */
export function useMarkerKeys({ map, items, focus, onLeave }: Options) {
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const animate = !isStill;

  const actions: Record<string, (at: MarkerItem) => void> = {
    '+': (at) => zoomBy(map, 1, at, animate),
    '-': (at) => zoomBy(map, -1, at, animate),
    '0': () => showWhole(map, animate),
    Home: () => focus.focusPlace(items[0]?.id ?? null),
    End: () => focus.focusPlace(items.at(-1)?.id ?? null),
    Escape: onLeave,
  };

  const follow = (direction: Direction, from: MarkerItem) => {
    const spots = items.map((item) => ({ item, ...spotOf(map, item) }));
    const next = findNeighbour(spotOf(map, from), spots, direction);
    if (next !== null) focus.focusPlace(next.item.id);
  };

  return (event: KeyboardEvent, item: MarkerItem) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const direction = ARROWS[event.key];
    const action = actions[event.key];
    if (direction === undefined && action === undefined) return;
    event.preventDefault();
    if (direction === undefined) action?.(item);
    else if (event.shiftKey) panTo(map, direction, animate);
    else follow(direction, item);
  };
}

function spotOf(map: LeafletMap, { latitude, longitude }: MarkerItem) {
  const { x, y } = map.latLngToLayerPoint([latitude, longitude]);
  return { x, y };
}

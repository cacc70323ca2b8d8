import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';
import { isWhole, showWhole } from './map-view';

/**
 * Follows the size of its box: who looked at all of Germany goes on seeing all of it. While a place is chosen, its
 * panel takes room; then the zoom stays, lest the place sink into a cluster, and `showChosen` brings it back into view.
 */
export function useFittedMap(map: LeafletMap, showChosen: (() => void) | null): void {
  const fit = useEffectEvent(() => {
    const wasWhole = isWhole(map);
    map.invalidateSize({ animate: false });
    if (showChosen !== null) showChosen();
    else if (wasWhole) showWhole(map, false);
  });
  useEffect(() => {
    const container = map.getContainer();
    // Takes the focus when the last marker is filtered away; it is no tab stop.
    container.tabIndex = -1;
    showWhole(map, false);
    const observer = new ResizeObserver(() => fit());
    observer.observe(container);
    return () => observer.disconnect();
  }, [map]);
}

/** What is only drawn says nothing: a screen reader would call each drawing a picture without a name. */
export function useSilentDrawings(map: LeafletMap): void {
  useEffect(() => {
    for (const pane of ['tilePane', 'overlayPane']) map.getPane(pane)?.setAttribute('aria-hidden', 'true');
  }, [map]);
}

/** The wheel scrolls the page over a map that nobody works with; after a click or with the focus inside it zooms. */
export function useConsiderateWheel(map: LeafletMap): void {
  useEffect(() => {
    const container = map.getContainer();
    const take = () => map.scrollWheelZoom.enable();
    const release = () => map.scrollWheelZoom.disable();
    container.addEventListener('focusin', take);
    container.addEventListener('click', take);
    container.addEventListener('focusout', release);
    container.addEventListener('mouseleave', release);
    return () => {
      container.removeEventListener('focusin', take);
      container.removeEventListener('click', take);
      container.removeEventListener('focusout', release);
      container.removeEventListener('mouseleave', release);
    };
  }, [map]);
}

/**
 * Leaflet ends a zoom by a timer that outlives the map, and fails where the map is gone by then: closed, or without
 * room since the phone was turned. The field is Leaflet's own (1.9); it has no public way to end a zoom.
 */
export function useZoomEnd(map: LeafletMap): void {
  useEffect(() => () => void Object.assign(map, { _animatingZoom: false }), [map]);
}

import { latLng, latLngBounds, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Point } from '@/lib/domain/centre';
import type { Place, RadiusKm } from '@/lib/domain/place';
import { showWhole } from './map-view';

/** The place of the query as the map shows it. */
export interface AskedPlace {
  place: Place;
  /** In the visitor's language. */
  name: string;
  radiusKm: RadiusKm | null;
}

/** How far the view reaches around a place without a radius: enough to see the next towns. */
const REACH_KM: Record<Place['kind'], number> = { postcode: 35, municipality: 35, district: 45, state: 130 };

/** Follows the question: closer to the place that is asked about, and back to the whole when it is taken away. */
export function useShownPlace(map: LeafletMap, asked: AskedPlace | null, animate: boolean): void {
  const key = asked === null ? null : `${asked.place.key} ${asked.radiusKm}`;
  const wasAsked = useRef(false);
  const follow = useEffectEvent(() => {
    if (asked !== null) map.fitBounds(boundsOf(asked), { animate });
    else if (wasAsked.current) showWhole(map, animate);
    wasAsked.current = asked !== null;
  });
  useEffect(() => follow(), [map, key]);
}

function boundsOf({ place, radiusKm }: AskedPlace): LatLngBounds {
  const reach = radiusKm ?? REACH_KM[place.kind];
  return toLatLng(place).toBounds(2 * reach * 1000);
}

/**
 * Zooms out until a chosen centre and the place it is chosen for are both to be seen. False where the centre is in
 * sight already, or would sink into a cluster below `smallestZoom`.
 */
export function showBoth(
  map: LeafletMap,
  place: Point,
  chosen: Point,
  smallestZoom: number,
  animate: boolean,
): boolean {
  const bounds = latLngBounds([toLatLng(place), toLatLng(chosen)]).pad(0.3);
  const zoom = map.getBoundsZoom(bounds);
  if (map.getBounds().contains(toLatLng(chosen)) || zoom < smallestZoom) return false;
  map.setView(bounds.getCenter(), zoom, { animate });
  return true;
}

const toLatLng = ({ latitude, longitude }: Point) => latLng(latitude, longitude);

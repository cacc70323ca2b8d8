import { latLng, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent, useRef } from 'react';
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
  return latLng(place.latitude, place.longitude).toBounds(2 * reach * 1000);
}

import { latLngBounds } from 'leaflet';
import { useEffect, useEffectEvent, useMemo, useRef, type RefObject } from 'react';
import { useMap } from 'react-leaflet';
import { useMediaQuery } from '@/components/ui/use-media-query';
import type { Point } from '@/lib/domain/centre';
import { AskedPlaceMark } from './asked-place';
import type { BaseMap, PlaceName } from './base-map';
import { BaseMapLayers } from './base-map-layers';
import { findItem, findSplitZoom, type MarkerItem, type PlaceIndex } from './cluster-places';
import { bringIntoView, type Covered } from './map-view';
import { PlaceLabels } from './place-labels';
import { PlaceMarkers } from './place-markers';
import { ServedAreas } from './served-areas';
import { showBoth, useShownPlace, type AskedPlace } from './show-asked-place';
import { useConsiderateWheel, useFittedMap, useSilentDrawings, useZoomEnd } from './use-map-behaviour';
import { useMapZoom } from './use-map-zoom';
import { useRovingFocus } from './use-roving-focus';

interface Props {
  index: PlaceIndex;
  baseMap: BaseMap | 'loading' | 'failed';
  chosenKey: string | null;
  asked: AskedPlace | null;
  panel: RefObject<HTMLElement | null>;
  onChoose: (key: string | null) => void;
  onLeave: () => void;
}

const NO_LABELS: readonly PlaceName[] = [];

/** Everything inside the map: the land, its names, the markers, and the view that follows the choice. */
export function MapScene({ index, baseMap, chosenKey, asked, panel, onChoose, onLeave }: Props) {
  const map = useMap();
  const zoom = useMapZoom(map);
  const items = useMemo(() => index.itemsAt(zoom), [index, zoom]);
  const focus = useRovingFocus(items, map.getContainer());
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)');
  const wantsPanel = useRef(false);
  const shapes = typeof baseMap === 'string' ? null : baseMap;
  useConsiderateWheel(map);
  useZoomEnd(map);
  useSilentDrawings(map);

  const activate = (item: MarkerItem) => {
    if (item.splitZoom !== null) return zoomInto(item, item.splitZoom);
    wantsPanel.current = true;
    onChoose(findItem([item], chosenKey) === undefined ? item.id : null);
  };

  const zoomInto = ({ groups }: MarkerItem, splitZoom: number) => {
    const bounds = latLngBounds(groups.map(({ latitude, longitude }) => [latitude, longitude]));
    // Not closer than it needs: who loses sight of the surroundings loses the way.
    const zoom = Math.min(map.getBoundsZoom(bounds.pad(0.25)), splitZoom + 1);
    map.setView(bounds.getCenter(), Math.max(splitZoom, zoom), { animate });
  };

  const show = ({ latitude, longitude }: Point, closeUp = 0) =>
    bringIntoView(map, [latitude, longitude], closeUp, coveredBy(panel), animate);
  const chosen = findItem(items, chosenKey)?.groups.find(({ key }) => key === chosenKey);
  useFittedMap(map, chosen === undefined ? null : () => show(chosen));

  useShownPlace(map, asked, animate);

  const followChoice = useEffectEvent(() => {
    if (chosen === undefined) return;
    map.getContainer().scrollIntoView({ block: 'nearest' });
    const isBoth =
      asked !== null && showBoth(map, asked.place, chosen, findSplitZoom(index, chosen.key, 0), animate);
    if (!isBoth) show(chosen, findSplitZoom(index, chosen.key, zoom));
    if (wantsPanel.current) panel.current?.focus();
    wantsPanel.current = false;
  });
  useEffect(() => followChoice(), [chosenKey]);

  return (
    <>
      {shapes !== null && <BaseMapLayers baseMap={shapes} zoom={zoom} />}
      {shapes !== null && chosen !== undefined && <ServedAreas group={chosen} baseMap={shapes} />}
      {asked !== null && <AskedPlaceMark asked={asked} />}
      <PlaceLabels map={map} items={items} labels={shapes?.labels ?? NO_LABELS} />
      <PlaceMarkers
        map={map}
        items={items}
        chosenKey={chosenKey}
        focus={focus}
        onActivate={activate}
        onKeyboardFocus={(item) => show(item)}
        onLeave={onLeave}
      />
    </>
  );
}

/** What the panel covers of the map: the side on which the page's text begins, nothing where it stands below the map. */
function coveredBy(panel: RefObject<HTMLElement | null>): Covered {
  const element = panel.current;
  const style = element && getComputedStyle(element);
  if (style?.position !== 'absolute') return { left: 0, right: 0 };
  const { offsetLeft, offsetWidth, offsetParent } = element as HTMLElement;
  if (style.direction === 'ltr') return { left: offsetLeft + offsetWidth, right: 0 };
  return { left: 0, right: (offsetParent?.clientWidth ?? 0) - offsetLeft };
}

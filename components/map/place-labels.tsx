import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import type { PlaceName } from './base-map';
import type { MarkerItem } from './cluster-places';
import { around, pickLabels, type Box, type LabelCandidate, type PlacedLabel } from './pick-labels';
import styles from './place-labels.module.css';

const LINE_HEIGHT = 16;
/** Half the side of the square that a marker covers: a dot, or a disc with a number. */
const DOT_ROOM = 12;
const DISC_ROOM = 18;

interface Props {
  map: LeafletMap;
  items: readonly MarkerItem[];
  labels: readonly PlaceName[];
}

/** Names of towns, as many as find room. Decoration for the eye: hidden from screen readers and from the pointer. */
export function PlaceLabels({ map, items, labels }: Props) {
  const pane = useMemo(() => labelPane(map), [map]);
  const widthOf = useMemo(() => measureWith(pane), [pane]);
  useEffect(() => {
    const draw = () =>
      pane.replaceChildren(...visibleLabels(map, items, labels, widthOf).flatMap(toElements));
    const clear = () => pane.replaceChildren();
    draw();
    map.on('moveend', draw).on('zoomanim', clear);
    return () => {
      map.off('moveend', draw).off('zoomanim', clear);
      clear();
    };
  }, [map, pane, widthOf, items, labels]);
  return null;
}

function labelPane(map: LeafletMap): HTMLElement {
  const pane = map.getPane('labels') ?? map.createPane('labels');
  pane.classList.add(styles.pane ?? '');
  pane.setAttribute('aria-hidden', 'true');
  pane.lang = 'de';
  return pane;
}

/** Width of a name as it will be drawn, in pixels. A canvas would not know the font under forced colours. */
function measureWith(pane: HTMLElement): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const width = known.get(name) ?? drawnWidth(pane, name);
    known.set(name, width);
    return width;
  };
}

function drawnWidth(pane: HTMLElement, name: string): number {
  const probe = placed('span', styles.label, 0, 0);
  probe.textContent = name;
  pane.append(probe);
  const width = probe.offsetWidth + 1;
  probe.remove();
  return width;
}

function visibleLabels(
  map: LeafletMap,
  items: readonly MarkerItem[],
  labels: readonly PlaceName[],
  widthOf: (name: string) => number,
): PlacedLabel[] {
  const topLeft = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  const view = { left: topLeft.x, top: topLeft.y, right: topLeft.x + size.x, bottom: topLeft.y + size.y };
  const candidates = namesFor(map.getZoom(), items, labels)
    .map(({ name, point }) => ({ name, point: map.latLngToLayerPoint(point) }))
    .filter(({ point: { x, y } }) => x > view.left && x < view.right && y > view.top && y < view.bottom)
    .map(({ name, point }): LabelCandidate => ({ name, point, width: widthOf(name), height: LINE_HEIGHT }));
  const markers = items.map((item) =>
    around(map.latLngToLayerPoint([item.latitude, item.longitude]), isDot(item) ? DOT_ROOM : DISC_ROOM),
  );
  return pickLabels(candidates, markers, coveredBoxes(map), view);
}

/** What lies over the map, such as its buttons, in the map's own pixels. */
function coveredBoxes(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const origin = container.getBoundingClientRect();
  const covers = container.parentElement?.querySelectorAll('[data-covers-map]') ?? [];
  return [...covers].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const corner = map.containerPointToLayerPoint([left - origin.left, top - origin.top]);
    return { left: corner.x, top: corner.y, right: corner.x + width, bottom: corner.y + height };
  });
}

/** The markers' own towns come first, then the others for which this zoom has room. */
function namesFor(zoom: number, items: readonly MarkerItem[], labels: readonly PlaceName[]): PlaceName[] {
  const marked = [...items].sort((a, b) => b.count - a.count).map(toPlaceName);
  const names = new Set(marked.map(({ name }) => name));
  return [
    ...marked,
    ...labels.filter(({ name, smallestZoom }) => smallestZoom <= Math.round(zoom) && !names.has(name)),
  ];
}

function isDot({ groups, count }: MarkerItem): boolean {
  return count === 1 && groups.every(({ dashed }) => !dashed);
}

function toPlaceName({ groups, latitude, longitude }: MarkerItem): PlaceName {
  return { name: groups[0]?.name ?? '', point: [latitude, longitude], smallestZoom: 0 };
}

function toElements({ name, left, top, dot }: PlacedLabel): HTMLElement[] {
  const label = placed('span', styles.label, left, top);
  label.textContent = name;
  return dot === null ? [label] : [label, placed('i', styles.dot, dot.x, dot.y)];
}

function placed(tag: string, className: string | undefined, x: number, y: number): HTMLElement {
  const element = document.createElement(tag);
  element.className = className ?? '';
  // The map's own way of placing things: no style attribute, which the policy would refuse.
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  return element;
}

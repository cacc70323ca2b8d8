import { useEffect, useRef, useState } from 'react';
import { findItem, type MarkerItem } from './cluster-places';

export interface RovingFocus {
  /** The one marker in the tab order. */
  tabStopId: string | undefined;
  /** Focuses the marker that stands for a place; without one, the map itself. */
  focusPlace: (key: string | null) => void;
  onFocus: (item: MarkerItem) => void;
  onBlur: () => void;
}

/**
 * One tab stop for all markers inside `container`. When the focused marker goes – the map zoomed, the filter
 * changed – the focus moves on to the marker that now stands for the same place, or to the container, never to the
 * body.
 */
export function useRovingFocus(items: readonly MarkerItem[], container: HTMLElement): RovingFocus {
  const [current, setCurrent] = useState<string | null>(null);
  const hasFocus = useRef(false);

  const focusPlace = (key: string | null) => {
    const id = findItem(items, key)?.id;
    const buttons = [...container.querySelectorAll<HTMLElement>('[data-marker]')];
    const button = buttons.find(({ dataset }) => dataset.marker === id);
    (button ?? container).focus({ preventScroll: true });
  };

  // After every drawing, because any of them may have taken the focused marker away.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusPlace(current);
  });

  return {
    tabStopId: (findItem(items, current) ?? items[0])?.id,
    focusPlace,
    onFocus: (item) => {
      hasFocus.current = true;
      // A cluster around the current place is not a new place: zooming back in leads to where one was.
      if (findItem([item], current) === undefined) setCurrent(item.id);
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}

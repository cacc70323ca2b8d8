import { useEffect, useRef, useState } from 'react';
import { findItem, type MarkerItem } from './cluster-places';

export interface RovingFocus {
  /** The one marker in the tab order. */
  tabStopId: string | undefined;
  register: (id: string, button: HTMLButtonElement) => () => void;
  /** Focuses the marker that stands for a place; without one, the map. */
  focusPlace: (key: string | null) => void;
  onFocus: (item: MarkerItem) => void;
  onBlur: () => void;
}

/**
 * One tab stop for all markers. When the focused marker goes – the map zoomed, the filter changed – the focus moves
 * on to the marker that now stands for the same place, or to `fallback`, never to the body.
 */
export function useRovingFocus(items: readonly MarkerItem[], fallback: () => HTMLElement): RovingFocus {
  const [current, setCurrent] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const hasFocus = useRef(false);

  const focusPlace = (key: string | null) => {
    const button = buttons.current.get(findItem(items, key)?.id ?? '');
    (button ?? fallback()).focus({ preventScroll: true });
  };

  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusPlace(current);
  });

  return {
    tabStopId: (findItem(items, current) ?? items[0])?.id,
    register: (id, button) => {
      buttons.current.set(id, button);
      return () => buttons.current.delete(id);
    },
    focusPlace,
    onFocus: (item) => {
      hasFocus.current = true;
      if (findItem([item], current) === undefined) setCurrent(item.id);
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}

import { useState, type KeyboardEvent } from 'react';

interface Options {
  count: number;
  onChoose: (index: number) => void;
  onClear: () => void;
}

export interface ComboboxState {
  isOpen: boolean;
  /** The suggestion that Enter would choose; -1 while it is none. */
  active: number;
  open: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The keyboard of a text field with suggestions, after the ARIA authoring practices: the focus never leaves the field. */
export function useCombobox({ count, onChoose, onClear }: Options): ComboboxState {
  const [isWanted, setIsWanted] = useState(false);
  const [wantedActive, setActive] = useState(-1);
  const isOpen = isWanted && count > 0;
  const active = isOpen && wantedActive < count ? wantedActive : -1;

  const open = () => {
    setIsWanted(true);
    setActive(-1);
  };
  const close = () => setIsWanted(false);
  const moveTo = (index: number) => {
    setIsWanted(true);
    setActive(index);
  };

  const actions: Record<string, (() => void) | false> = {
    ArrowDown: () => moveTo(active + 1 < count ? active + 1 : 0),
    ArrowUp: () => moveTo(active > 0 ? active - 1 : count - 1),
    // Without a suggestion under way these keys belong to the text.
    Home: active >= 0 && (() => setActive(0)),
    End: active >= 0 && (() => setActive(count - 1)),
    Enter: active >= 0 && (() => onChoose(active)),
    Escape: isOpen ? close : onClear,
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actions[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!action || !isPlain || (count === 0 && event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    action();
  };

  return { isOpen, active, open, close, onKeyDown };
}

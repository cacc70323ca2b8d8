import type { FocusEvent, KeyboardEvent } from 'react';
import type { MarkerItem } from './cluster-places';
import { certaintyOf } from './describe-item';
import styles from './place-marker.module.css';

interface Props {
  item: MarkerItem;
  name: string;
  isChosen: boolean;
  isTabStop: boolean;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
}

/** The button of one marker. A cluster that can be zoomed apart opens nothing, so it has no expanded state. */
export function PlaceMarker({ item, name, isChosen, isTabStop, ...events }: Props) {
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-expanded={item.splitZoom === null ? isChosen : undefined}
      data-marker={item.id}
      data-chosen={isChosen || undefined}
      data-kind={kindOf(item)}
      className={styles.button}
      {...events}
    >
      <span className={styles.disc} aria-hidden="true">
        {item.count > 1 ? item.count : ''}
      </span>
    </button>
  );
}

function kindOf({ groups: [group, ...others], count }: MarkerItem): string {
  if (group === undefined || others.length > 0) return 'cluster';
  if (certaintyOf(group) === 'confidential') return 'dashed';
  return count > 1 ? 'town' : 'single';
}

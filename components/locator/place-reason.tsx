import type { ListedCentre } from '@/lib/domain/centre';
import type { Hit } from '@/lib/domain/search';
import styles from './place-reason.module.css';
import { usePlaceReasons } from './use-place-reasons';

/** Why this centre, and how far it is where that can be said honestly. Nothing where no place is asked for. */
export function PlaceReason({ hit }: { hit: Hit<ListedCentre> }) {
  const { reasonsOf, distanceOf } = usePlaceReasons();
  const { distance, reasons } = hit.placement;
  if (reasons.length === 0 && distance === null) return null;
  return (
    <p className={styles.reason}>
      {reasonsOf(hit)} {distance !== null && <span className={styles.distance}>{distanceOf(distance)}</span>}
    </p>
  );
}

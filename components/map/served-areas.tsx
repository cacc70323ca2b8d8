import { useMemo } from 'react';
import { Polygon } from 'react-leaflet';
import type { PlaceGroup } from '@/lib/domain/place-groups';
import type { BaseMap } from './base-map';
import styles from './served-areas.module.css';

/**
 * What the centres of the chosen place say they serve, shaded. All of Germany is said in words only: a shade over
 * everything says nothing.
 */
export function ServedAreas({ group, baseMap }: { group: PlaceGroup; baseMap: BaseMap }) {
  const shapes = useMemo(
    () => servedKeys(group).map((ags) => ({ ags, rings: baseMap.areaOf(ags) })),
    [group, baseMap],
  );
  return shapes.map(({ ags, rings }) => (
    <Polygon key={ags} positions={rings} className={styles.area} interactive={false} />
  ));
}

/** Official keys of the served areas, each once, none inside another. */
function servedKeys({ centres }: PlaceGroup): string[] {
  const areas = centres.flatMap(({ serviceAreas }) => serviceAreas);
  const keys = [...new Set(areas.map(({ ags }) => ags))].filter((ags) => ags !== '');
  return keys.filter((ags) => !keys.some((other) => other !== ags && ags.startsWith(other)));
}

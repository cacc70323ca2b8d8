import type { ListedCentre, MapPlace } from './centre';

/** The centres of one place: one marker. */
export interface PlaceGroup<C extends ListedCentre = ListedCentre> extends MapPlace {
  centres: readonly C[];
}

/**
 * Gathers centres by place, in the order of their first appearance. A centre without a place (a shelter, an
 * unknown town) is in none. Alone, a centre stands at its own point; together they stand where the first does. One
 * confidential address makes the whole group dashed.
 */
export function groupByPlace<C extends ListedCentre>(centres: readonly C[]): PlaceGroup<C>[] {
  const groups = new Map<string, PlaceGroup<C> & { centres: C[] }>();
  for (const centre of centres) {
    if (centre.place === null) continue;
    const group = groups.get(centre.place.key);
    if (group === undefined) groups.set(centre.place.key, { ...centre.place, centres: [centre] });
    else {
      group.centres.push(centre);
      group.dashed ||= centre.place.dashed;
    }
  }
  return [...groups.values()];
}

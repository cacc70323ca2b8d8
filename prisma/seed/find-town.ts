import { findMunicipalitiesByName } from '@/lib/geo/find-areas';

interface Town {
  ags: string;
}

const isDistrictFree = ({ ags }: Town) => ags.endsWith('000');
const only = (towns: readonly Town[]) => (towns.length === 1 ? (towns[0]?.ags ?? null) : null);

/**
 * A town's name → AGS-8 of its Gemeinde or kreisfreie Stadt, or null where no one town is meant. A town of the Land
 * comes before its namesakes elsewhere, the one kreisfreie Stadt before small Gemeinden: whoever writes "Amberg"
 * without more means the city.
 * @param stateAgs AGS-2 of the Land of the centre that names the town; null = not known.
 */
export function findTown(name: string, stateAgs: string | null): string | null {
  const inState = stateAgs === null ? [] : findMunicipalitiesByName(name, stateAgs);
  const towns = inState.length > 0 ? inState : findMunicipalitiesByName(name);
  return only(towns) ?? only(towns.filter(isDistrictFree));
}

import type { ListedCentre, ServiceArea } from '@/lib/domain/centre';
import type { Query } from '@/lib/domain/query';
import {
  AREAS,
  COVERAGE,
  LOCATED_IN,
  PLACES,
  STANDPOINTS,
  type AreaName,
  type PlaceName,
  type StandpointName,
} from './places-in-play';

/** How a centre of a random directory lies to the place of a query, read off hand-written tables. */
export interface Lie {
  areaClass: number;
  bucket: number;
  isBeyond: boolean;
}

const LAND: Record<PlaceName, string> = {
  leipzig: 'DE-SN',
  doebeln: 'DE-SN',
  mittelsachsen: 'DE-SN',
  sachsen: 'DE-SN',
  halle: 'DE-ST',
  wuerzburg: 'DE-BY',
};

export function lieOf(centre: ListedCentre, { place, radiusKm, form }: Query): Lie {
  const name = (Object.keys(PLACES) as PlaceName[]).find((key) => PLACES[key].key === place?.key);
  if (name === undefined) return { areaClass: 0, bucket: 0, isBeyond: false };
  const km = kmFrom(name, centre);
  const touching = centre.serviceAreas.filter((area) => extentOf(area, name) !== undefined);
  const holding = touching.filter(({ forms }) => {
    return forms.length === 0 || form.length === 0 || forms.some((code) => form.includes(code));
  });
  // All of Germany, by nobody's word but its own, is said of every place alike.
  const staying = touching.filter((area) => area.level !== 'nationwide' || isSourced(area));
  const isNear = km !== null && km <= (radiusKm ?? 25);
  const located = locatedClass(centre, name, isNear);
  return {
    areaClass: Math.min(located, ...servedClasses(holding, name)),
    bucket: [5, 10, 25, 50, 100].filter((end) => km === null || km > end).length,
    isBeyond: staying.length === 0 && (radiusKm === null ? located === 6 : !isNear),
  };
}

/** An area for the whole place, however it is backed, says more than one for a part, and the country says least. */
function servedClasses(areas: readonly ServiceArea[], place: PlaceName): number[] {
  return areas.map((area) => {
    if (area.level === 'nationwide') return 5;
    if (extentOf(area, place) === 'part') return 2;
    return isSourced(area) ? 0 : 1;
  });
}

function isSourced({ basis, sourceUrl }: ServiceArea): boolean {
  return sourceUrl !== null && ['funding_mandate', 'cooperation_agreement'].includes(basis);
}

function extentOf({ level, ags }: ServiceArea, place: PlaceName): 'whole' | 'part' | undefined {
  const names = Object.keys(AREAS) as AreaName[];
  const name = names.find((key) => AREAS[key].level === level && AREAS[key].ags === ags);
  return name && COVERAGE[place][name];
}

function locatedClass(centre: ListedCentre, place: PlaceName, isNear: boolean): number {
  const names = Object.keys(STANDPOINTS) as StandpointName[];
  const standpoint = names.find(
    (name) =>
      STANDPOINTS[name].state === centre.state &&
      JSON.stringify(STANDPOINTS[name].place) === JSON.stringify(centre.place),
  );
  if (standpoint && LOCATED_IN[place].includes(standpoint)) return 2;
  if (isNear) return 3;
  return centre.state === LAND[place] ? 4 : 6;
}

/** By the spherical law of cosines. */
function kmFrom(name: PlaceName, { place: to }: ListedCentre): number | null {
  const from = PLACES[name];
  if (to === null || name === 'sachsen' || to.key === STANDPOINTS.sachsen.place?.key) return null;
  const [a, b] = [rad(from.latitude), rad(to.latitude)];
  const cosine =
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(rad(to.longitude - from.longitude));
  return 6371 * Math.acos(Math.min(1, cosine));
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;

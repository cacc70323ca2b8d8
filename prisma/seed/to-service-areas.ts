import type { Area, AreaLevel } from '@/lib/domain/area';
import { findDistrictByName, findRegionByName, findStateByName } from '@/lib/geo/find-areas';
import { findTown } from './find-town';

interface Catchment {
  areas: Area[];
  /** What no official area says: kept and shown as the source words it. */
  texts: string[];
}

const CALLS_ITSELF_DISTRICT = /^(?:(?:Land)?kreis|Städteregion) |kreis$/i;
const CALLS_ITSELF_REGION = /^Regierungsbezirk /;

/**
 * Bremen is the name of a Land and of one of its two towns. Where Bremerhaven stands beside it the towns are meant;
 * alone it is the Land. (Berlin and Hamburg are Land and town in one.)
 */
function meansTown(name: string, stated: readonly string[]): boolean {
  return name === 'Bremen' && stated.includes('Bremerhaven');
}

const toArea = (level: AreaLevel, ags: string | undefined | null): Area | null =>
  ags ? { level, ags } : null;

/** A bare name is a town before it is a Regierungsbezirk, and never the Landkreis of that name. */
function findArea(name: string, stated: readonly string[], stateAgs: string | null): Area | null {
  if (CALLS_ITSELF_DISTRICT.test(name)) return toArea('district', findDistrictByName(name)?.ags);
  if (CALLS_ITSELF_REGION.test(name)) return toArea('region', findRegionByName(name)?.ags);
  const state = meansTown(name, stated) ? null : findStateByName(name);
  return (
    toArea('state', state?.ags) ??
    toArea('municipality', findTown(name, stateAgs)) ??
    toArea('region', findRegionByName(name)?.ags)
  );
}

/**
 * The areas that a centre states → official keys.
 * @param stateAgs AGS-2 of the centre's Land, which decides between towns of the same name.
 */
export function toServiceAreas(stated: readonly string[], stateAgs: string | null): Catchment {
  const catchment: Catchment = { areas: [], texts: [] };
  for (const name of stated) {
    const area = findArea(name, stated, stateAgs);
    if (area) catchment.areas.push(area);
    else catchment.texts.push(name);
  }
  return catchment;
}

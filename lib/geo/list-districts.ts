import { districtName } from './area-names';
import { districts } from './gazetteer-data';

const { compare } = new Intl.Collator('de');

/** The districts and independent cities of a Land (AGS-2) with their German display names, by name. */
export function listDistricts(stateAgs: string): { ags: string; name: string }[] {
  return districts
    .filter(({ ags }) => ags.startsWith(stateAgs))
    .sort((a, b) => compare(a.name, b.name) || compare(a.kind, b.kind))
    .map((district) => ({ ags: district.ags, name: districtName(district) }));
}

import { toStateCode } from '@/lib/domain/area';
import type { Place } from '@/lib/domain/place';
import { getAreaName, getAreaPoint, getPostcodePlace, getPostcodePoint } from '@/lib/geo/areas';

/** A place by postcode or official key (2, 5 or 8 digits), as the gazetteer has it. @throws Error where it has none. */
export function buildPlace(digits: string, kind: 'postcode' | 'area' = 'area'): Place {
  return kind === 'postcode' ? buildPostcode(digits) : buildArea(digits);
}

function buildPostcode(postcode: string): Place {
  const point = getPostcodePoint(postcode);
  const found = getPostcodePlace(postcode);
  if (point === null || found === null) throw new Error(`No postcode ${postcode}`);
  const { municipality, district } = found;
  return {
    ...buildArea(municipality.ags),
    ...point,
    kind: 'postcode',
    key: postcode,
    name: postcode,
    municipalityName: municipality.name,
    districtAgs: district.ags,
  };
}

const KINDS = { 2: 'state', 5: 'district', 8: 'municipality' } as const;

function buildArea(ags: string): Place {
  const kind = KINDS[ags.length as keyof typeof KINDS];
  const area = { level: kind, ags };
  const point = getAreaPoint(area);
  if (point === null) throw new Error(`No area ${ags}`);
  const district = ags.length === 2 ? null : ags.slice(0, 5);
  return {
    ...point,
    kind,
    key: kind === 'state' ? `state:${toStateCode(ags)}` : `${kind}:${ags}`,
    name: getAreaName(area) ?? '',
    municipalityAgs: ags.length === 8 ? ags : null,
    municipalityName: null,
    districtAgs: district,
    districtName: district && getAreaName({ level: 'district', ags: district }),
    stateAgs: ags.slice(0, 2),
  };
}

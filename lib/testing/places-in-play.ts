import type { MapPlace, ServiceArea } from '@/lib/domain/centre';
import type { StateCode } from '@/lib/domain/area';
import type { Place } from '@/lib/domain/place';

/**
 * A few places, areas and standpoints for random directories, and – written by hand, not by the rules of keys – how
 * they lie to each other.
 */
const town = (kind: Place['kind'], key: string, ags: string, latitude: number, longitude: number): Place => ({
  kind,
  key,
  name: key,
  latitude,
  longitude,
  municipalityAgs: ags,
  municipalityName: kind === 'postcode' ? key : null,
  districtAgs: ags.slice(0, 5),
  districtName: ags.slice(0, 5),
  stateAgs: ags.slice(0, 2),
});

export const PLACES = {
  leipzig: town('municipality', 'municipality:14713000', '14713000', 51.34, 12.37),
  doebeln: town('municipality', 'municipality:14522080', '14522080', 51.12, 13.11),
  mittelsachsen: {
    ...town('district', 'district:14522', '14522', 50.92, 13.34),
    municipalityAgs: null,
  },
  sachsen: {
    ...town('state', 'state:DE-SN', '14', 51.05, 13.35),
    municipalityAgs: null,
    districtAgs: null,
    districtName: null,
  },
  halle: town('postcode', '06108', '15002000', 51.48, 11.97),
  wuerzburg: town('municipality', 'municipality:09663000', '09663000', 49.79, 9.94),
} satisfies Record<string, Place>;
export type PlaceName = keyof typeof PLACES;

export const AREAS = {
  germany: { level: 'nationwide', ags: '' },
  saxony: { level: 'state', ags: '14' },
  saxonyAnhalt: { level: 'state', ags: '15' },
  unterfranken: { level: 'region', ags: '096' },
  leipzigDistrict: { level: 'district', ags: '14713' },
  leipzigTown: { level: 'municipality', ags: '14713000' },
  mittelsachsen: { level: 'district', ags: '14522' },
  doebeln: { level: 'municipality', ags: '14522080' },
  halle: { level: 'municipality', ags: '15002000' },
} as const satisfies Record<string, Pick<ServiceArea, 'level' | 'ags'>>;
export type AreaName = keyof typeof AREAS;

/** What each area covers of a place: all of it, or a part. */
export const COVERAGE: Record<PlaceName, Partial<Record<AreaName, 'whole' | 'part'>>> = {
  leipzig: { germany: 'whole', saxony: 'whole', leipzigDistrict: 'whole', leipzigTown: 'whole' },
  doebeln: { germany: 'whole', saxony: 'whole', mittelsachsen: 'whole', doebeln: 'whole' },
  mittelsachsen: { germany: 'whole', saxony: 'whole', mittelsachsen: 'whole', doebeln: 'part' },
  sachsen: {
    germany: 'whole',
    saxony: 'whole',
    leipzigDistrict: 'part',
    leipzigTown: 'part',
    mittelsachsen: 'part',
    doebeln: 'part',
  },
  halle: { germany: 'whole', saxonyAnhalt: 'whole', halle: 'whole' },
  wuerzburg: { germany: 'whole', unterfranken: 'whole' },
};

interface Standpoint {
  state: StateCode | null;
  place: MapPlace | null;
}

const at = (
  state: StateCode,
  key: string,
  latitude: number,
  longitude: number,
  exact = false,
): Standpoint => ({
  state,
  place: { key, name: key, latitude, longitude, exact, dashed: false },
});

/** Where centres stand. */
export const STANDPOINTS = {
  leipzig: at('DE-SN', 'municipality:14713000', 51.34, 12.37),
  leipzigStreet: at('DE-SN', 'municipality:14713000', 51.36, 12.4, true),
  freiberg: at('DE-SN', 'municipality:14522180', 50.91, 13.34),
  mittelsachsen: at('DE-SN', 'district:14522', 50.92, 13.34),
  sachsen: at('DE-SN', 'state:DE-SN', 51.05, 13.35),
  hidden: { state: 'DE-SN', place: null },
  halle: at('DE-ST', 'municipality:15002000', 51.48, 11.97),
  wuerzburg: at('DE-BY', 'municipality:09663000', 49.79, 9.94),
  berlin: at('DE-BE', 'municipality:11000000', 52.52, 13.41),
  nowhere: { state: null, place: null },
} satisfies Record<string, Standpoint>;
export type StandpointName = keyof typeof STANDPOINTS;

/** The standpoints in the district of a place; in the Land, where the place is one. */
export const LOCATED_IN: Record<PlaceName, readonly StandpointName[]> = {
  leipzig: ['leipzig', 'leipzigStreet'],
  doebeln: ['freiberg', 'mittelsachsen'],
  mittelsachsen: ['freiberg', 'mittelsachsen'],
  sachsen: ['leipzig', 'leipzigStreet', 'freiberg', 'mittelsachsen', 'sachsen', 'hidden'],
  halle: ['halle'],
  wuerzburg: ['wuerzburg'],
};

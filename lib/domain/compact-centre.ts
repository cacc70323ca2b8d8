import type { ListedCentre, ServiceArea, ShownContact } from './centre';

/** What most centres do not state; left out on the way to the browser. */
const UNSTATED = {
  town: null,
  state: null,
  place: null,
  addressStatus: 'not_stated',
  groups: {},
  minimumAge: null,
  maximumAge: null,
  forms: [],
  languages: [],
  interpreters: false,
  services: [],
  access: [],
  completeFacets: [],
  serviceAreas: [],
  serviceAreaTexts: [],
  contacts: [],
  reachable: null,
  confirmedOn: null,
} as const satisfies Omit<ListedCentre, 'slug' | 'name' | 'type'>;

type Field = keyof typeof UNSTATED;

/** A contact as kind, value and – where it differs from the value – how it is written. */
type CompactContact = readonly [kind: ShownContact['kind'], value: string, display?: string];

/** A served area as level, key and name – and, where it is more than the centre's own account for all forms, on what it rests. */
type CompactArea = readonly [
  level: ServiceArea['level'],
  ags: string,
  name: string,
  basis?: ServiceArea['basis'],
  sourceUrl?: string | null,
  forms?: ServiceArea['forms'],
];

/** A listed centre with everything left out that says nothing. */
export type CompactCentre = Pick<ListedCentre, 'slug' | 'name' | 'type'> &
  Partial<Omit<ListedCentre, 'contacts' | 'serviceAreas'>> & {
    contacts?: readonly CompactContact[];
    serviceAreas?: readonly CompactArea[];
  };

/** Picks what list, map and filters need and leaves out what is not stated. `expandCentre` is its inverse. */
export function compactCentre(centre: ListedCentre): CompactCentre {
  const stated = (Object.keys(UNSTATED) as Field[]).filter(
    (field) => !PACKED.includes(field) && !isUnstated(centre, field),
  );
  return {
    slug: centre.slug,
    name: centre.name,
    type: centre.type,
    ...Object.fromEntries(stated.map((field) => [field, centre[field]])),
    ...(centre.serviceAreas.length > 0 && { serviceAreas: centre.serviceAreas.map(compactArea) }),
    ...(centre.contacts.length > 0 && { contacts: centre.contacts.map(compactContact) }),
  };
}

/** The centre as the list knows it. Of a contact, hours and notes stay on the centre's own page. */
export function expandCentre({ contacts, serviceAreas, ...centre }: CompactCentre): ListedCentre {
  return {
    ...UNSTATED,
    ...centre,
    serviceAreas: (serviceAreas ?? []).map(expandArea),
    contacts: (contacts ?? []).map(expandContact),
  };
}

/** What the list shows of a centre: the same whether it comes from the server's snapshot or the browser's index. */
export function toListed(centre: ListedCentre): ListedCentre {
  return expandCentre(compactCentre(centre));
}

/** What a contact says on the centre's own page only. */
const LEFT_OUT = { openingHours: null, note: null, confirmedOn: null, timetable: null } as const;

const PACKED: readonly Field[] = ['contacts', 'serviceAreas'];

function isUnstated(centre: ListedCentre, field: Field): boolean {
  return JSON.stringify(centre[field]) === JSON.stringify(UNSTATED[field]);
}

function compactArea({ level, ags, name, basis, sourceUrl, forms }: ServiceArea): CompactArea {
  if (forms.length > 0) return [level, ags, name, basis, sourceUrl, forms];
  if (sourceUrl !== null) return [level, ags, name, basis, sourceUrl];
  return basis === 'own_account' ? [level, ags, name] : [level, ags, name, basis];
}

function expandArea([
  level,
  ags,
  name,
  basis = 'own_account',
  sourceUrl = null,
  forms = [],
]: CompactArea): ServiceArea {
  return { level, ags, name, forms, basis, sourceUrl };
}

function compactContact({ kind, value, display }: ShownContact): CompactContact {
  return display === value ? [kind, value] : [kind, value, display];
}

function expandContact([kind, value, display = value]: CompactContact): ShownContact {
  return { kind, value, display, audience: 'everyone', ...LEFT_OUT };
}

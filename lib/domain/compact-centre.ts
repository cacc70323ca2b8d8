import type { ListedCentre, ShownContact } from './centre';

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
  confirmedOn: null,
} as const satisfies Omit<ListedCentre, 'slug' | 'name' | 'type'>;

type Field = keyof typeof UNSTATED;

/** A contact as kind, value and – where it differs from the value – how it is written. */
type CompactContact = readonly [kind: ShownContact['kind'], value: string, display?: string];

/** A listed centre with everything left out that says nothing. */
export type CompactCentre = Pick<ListedCentre, 'slug' | 'name' | 'type'> &
  Partial<Omit<ListedCentre, 'contacts'>> & { contacts?: readonly CompactContact[] };

/** Picks what list, map and filters need and leaves out what is not stated. `expandCentre` is its inverse. */
export function compactCentre(centre: ListedCentre): CompactCentre {
  const stated = (Object.keys(UNSTATED) as Field[]).filter(
    (field) => field !== 'contacts' && !isUnstated(centre, field),
  );
  return {
    slug: centre.slug,
    name: centre.name,
    type: centre.type,
    ...Object.fromEntries(stated.map((field) => [field, centre[field]])),
    ...(centre.contacts.length > 0 && { contacts: centre.contacts.map(compactContact) }),
  };
}

/** The centre as the list knows it. Of a contact, hours and notes stay on the centre's own page. */
export function expandCentre({ contacts, ...centre }: CompactCentre): ListedCentre {
  return { ...UNSTATED, ...centre, contacts: (contacts ?? []).map(expandContact) };
}

/** What the list shows of a centre: the same whether it comes from the server's snapshot or the browser's index. */
export function toListed(centre: ListedCentre): ListedCentre {
  return expandCentre(compactCentre(centre));
}

function isUnstated(centre: ListedCentre, field: Field): boolean {
  return JSON.stringify(centre[field]) === JSON.stringify(UNSTATED[field]);
}

function compactContact({ kind, value, display }: ShownContact): CompactContact {
  return display === value ? [kind, value] : [kind, value, display];
}

function expandContact([kind, value, display = value]: CompactContact): ShownContact {
  return { kind, value, display, audience: 'everyone', openingHours: null, note: null, confirmedOn: null };
}

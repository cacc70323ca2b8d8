import type { Area, StateCode } from './area';
import type { AccessMode } from './facets/access-modes';
import type { CentreType } from './facets/centre-types';
import type { FormOfExploitation } from './facets/forms';
import type { FacetId } from './facets';
import type { Language, LanguageMode } from './facets/languages';
import type { Service } from './facets/services';
import type { TargetGroup } from './facets/target-groups';
import type { AccessibilityFact, ConditionFact, FactState, SafeContactFact } from './facts';
import type { Timetable } from './timetable';

/** Whom a centre takes. Absent means unknown, and unknown is never no. */
export const ACCEPTANCES = ['yes', 'focus', 'no'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

export const CONTACT_KINDS = [
  'phone',
  'sms',
  'messenger',
  'email',
  'chat',
  'contact_form',
  'website',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const AUDIENCES = ['everyone', 'professionals', 'authorities'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** `value` is E.164 or a short number for phones, an absolute http(s) URL for pages, an address for e-mail. */
export interface ContactPoint {
  kind: ContactKind;
  value: string;
  audience: Audience;
  /** OpenStreetMap `opening_hours` syntax; null = not known. */
  openingHours: string | null;
  note: string | null;
  /** ISO 8601 day of the last confirmation; null = nobody has confirmed it. */
  confirmedOn: string | null;
}

/** A contact as it is shown: `display` is how people here write it (a number in national format, a bare host). */
export interface ShownContact extends ContactPoint {
  display: string;
  /** What its own hours mean; null = not known. */
  timetable: Timetable | null;
}

export interface SpokenLanguage {
  code: Language;
  mode: LanguageMode;
  /** When it is spoken, as the centre says it ("Thu 14–17"). */
  note: string | null;
}

export const PROVISIONS = ['own', 'arranged', 'not_stated'] as const;
export type Provision = (typeof PROVISIONS)[number];

export interface OfferedService {
  code: Service;
  provision: Provision;
}

export const ADDRESS_STATUSES = ['published', 'not_stated', 'confidential'] as const;
export type AddressStatus = (typeof ADDRESS_STATUSES)[number];

/** WGS 84, decimal degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/**
 * Where a centre stands on the map. `key` groups centres of the same place; `exact` is true only for a published
 * address with a point of its own; `dashed` asks for an area instead of a pin, because the address is secret.
 */
export interface MapPlace extends Point {
  key: string;
  name: string;
  exact: boolean;
  dashed: boolean;
}

/** What list, map, filters and counts need of a centre: the part that the browser holds for every centre. */
export interface ListedCentre {
  slug: string;
  name: string;
  type: CentreType;
  /** Display name of the town; null = not known. */
  town: string | null;
  state: StateCode | null;
  place: MapPlace | null;
  addressStatus: AddressStatus;
  groups: Readonly<Partial<Record<TargetGroup, Acceptance>>>;
  minimumAge: number | null;
  maximumAge: number | null;
  forms: readonly FormOfExploitation[];
  languages: readonly SpokenLanguage[];
  /** Interpreters are there, but for which languages is not stated. */
  interpreters: boolean;
  services: readonly OfferedService[];
  access: readonly AccessMode[];
  /** Facets whose list an editor called complete: there, what is not listed is a no. Else it is unknown. */
  completeFacets: readonly FacetId[];
  /** The areas it states it serves; empty is unknown, not nowhere. */
  serviceAreas: readonly ServiceArea[];
  /** Areas as the source words them, where no official key says the same. */
  serviceAreaTexts: readonly string[];
  /** The contacts for everyone, best first (phone, e-mail, website …). */
  contacts: readonly ShownContact[];
  /** When somebody can be reached: by the first phone that has hours of its own, else in the opening hours. */
  reachable: Timetable | null;
  /** ISO 8601 day on which the record was confirmed; null = not yet. */
  confirmedOn: string | null;
}

export interface Carrier {
  name: string;
  website: string | null;
}

export interface PublishedAddress {
  street: string | null;
  postcode: string | null;
}

export const SERVICE_AREA_BASES = [
  'funding_mandate',
  'cooperation_agreement',
  'own_account',
  'unknown',
] as const;
export type ServiceAreaBasis = (typeof SERVICE_AREA_BASES)[number];

export interface ServiceArea extends Area {
  /** German name of the area. */
  name: string;
  /** The forms it holds for; empty = all. */
  forms: readonly FormOfExploitation[];
  basis: ServiceAreaBasis;
  sourceUrl: string | null;
}

export const CAPACITIES = ['accepting', 'limited', 'full'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** A dated notice; shown from `validFrom` to `validUntil` (ISO days, both included, null = open). */
export interface Notice {
  capacity: Capacity | null;
  text: string | null;
  validFrom: string | null;
  validUntil: string | null;
}

export interface Source {
  url: string;
  /** ISO 8601 year, month or day, as precise as it is known; null = not known. */
  seenOn: string | null;
}

/** Everything public about one centre. */
export interface Centre extends ListedCentre {
  id: string;
  carrier: Carrier | null;
  kokMember: FactState;
  address: PublishedAddress | null;
  areaName: string | null;
  allContacts: readonly ShownContact[];
  /** OpenStreetMap `opening_hours` syntax; null = not known. */
  openingHours: string | null;
  /** What the opening hours mean; null = not known. */
  timetable: Timetable | null;
  accessibility: Readonly<Partial<Record<AccessibilityFact, FactState>>>;
  safeContact: Readonly<Partial<Record<SafeContactFact, FactState>>>;
  conditions: Readonly<Partial<Record<ConditionFact, FactState>>>;
  notices: readonly Notice[];
  sources: readonly Source[];
  /** When the sources were last seen, as precise as known. */
  sourceDate: string | null;
  version: number;
}

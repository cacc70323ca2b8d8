import type { TargetGroup } from '@/lib/domain/facets/target-groups';
import type { Service } from '@/lib/domain/facets/services';
import type { AccessMode } from '@/lib/domain/facets/access-modes';
import type { Provision } from '@/lib/domain/centre';

/** The columns of data/centres.csv. */
export const CENTRE_COLUMNS = [
  'slug',
  'name',
  'carrier',
  'centre_type',
  'street',
  'postal_code',
  'city',
  'state',
  'address_status',
  'phone',
  'phone_alt',
  'email',
  'website',
  'kok_member',
  'target_groups',
  'exploitation_forms',
  'languages',
  'interpreter',
  'services',
  'access_modes',
  'opening_hours',
  'catchment',
  'source_urls',
  'source_date',
  'confidence',
] as const;

export type CentreColumn = (typeof CENTRE_COLUMNS)[number];

/** Words of the table that stand for other terms than their own; every other word is its term's code. */
export const GROUPS_OF_WORD: Readonly<Record<string, readonly TargetGroup[]>> = {
  minors: ['children', 'youth'],
  families_with_children: ['with_children'],
};

/** `provision` is there only where the table's word says whether the centre does it itself. */
export const SERVICES_OF_WORD: Readonly<
  Record<string, { codes: readonly Service[]; provision?: Provision }>
> = {
  legal_status_counselling: { codes: ['residence_law_support', 'social_law_support'] },
  subsistence: { codes: ['livelihood_support'] },
  accommodation: { codes: ['accommodation'], provision: 'own' },
  accommodation_referral: { codes: ['accommodation'], provision: 'arranged' },
  medical_referral: { codes: ['medical_care'], provision: 'arranged' },
  therapy_referral: { codes: ['therapy'], provision: 'arranged' },
  education_leisure: { codes: ['education', 'leisure'] },
  accompaniment_criminal_proceedings: { codes: ['accompaniment_proceedings'] },
  prevention_training: { codes: ['training'] },
};

/** Words among the services that tell how a centre is reached. */
export const ACCESS_OF_SERVICE: Readonly<Record<string, AccessMode>> = { online_counselling: 'online' };

export const ACCESS_OF_WORD: Readonly<Record<string, AccessMode>> = { outreach: 'outreach_meeting' };

/** Shelters: never a place on the map, not even as the area of their town. */
export const HIDDEN_ON_MAP: ReadonlySet<string> = new Set([
  // By its name a Zufluchtswohnung, a flat of refuge.
  'ona-berlin',
]);

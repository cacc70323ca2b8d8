import type { Centre } from '@/lib/domain/centre';
import type { NationalService } from '@/lib/domain/national-service';

/** A centre of which nothing is known but its name and type; the test says what matters to it. */
export function buildCentre(overrides: Partial<Centre> = {}): Centre {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'example',
    name: 'Example',
    type: 'trafficking_counselling',
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
    ...NOTHING_MORE,
    ...overrides,
  };
}

const NOTHING_MORE = {
  carrier: null,
  kokMember: 'unknown',
  address: null,
  areaName: null,
  allContacts: [],
  openingHours: null,
  timetable: null,
  accessibility: {},
  safeContact: {},
  conditions: {},
  notices: [],
  sources: [],
  sourceDate: null,
  version: 1,
} as const satisfies Partial<Centre>;

/** A helpline for everyone whose hours nobody stated. */
export function buildNationalService(overrides: Partial<NationalService> = {}): NationalService {
  return {
    slug: 'example-helpline',
    kind: 'helpline',
    name: { de: 'Beispiel' },
    phone: '116000',
    email: null,
    website: null,
    openingHours: null,
    forWhom: { de: 'alle' },
    groups: [],
    languagesNote: null,
    freeOfCharge: null,
    sourceUrls: [],
    sourceDate: null,
    confirmedOn: null,
    ...overrides,
  };
}

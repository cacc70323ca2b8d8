import type { CentreRecord } from '@/lib/db/centre-record';

/** A stored centre of which nothing is known but its name and type. */
export function buildRecord(overrides: Partial<CentreRecord> = {}): CentreRecord {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'example',
    name: 'Example',
    type: 'trafficking_counselling',
    carrier: null,
    addressStatus: 'not_stated',
    street: null,
    postcode: null,
    town: null,
    state: null,
    hiddenOnMap: false,
    kokMember: 'unknown',
    minimumAge: null,
    maximumAge: null,
    interpreters: false,
    openingHours: null,
    sourceDate: null,
    version: 1,
    area: null,
    point: null,
    confirmedOn: null,
    ...NO_PARTS,
    ...overrides,
  };
}

const NO_PARTS = {
  serviceAreaTexts: [],
  completeFacets: [],
  contacts: [],
  languages: [],
  services: [],
  groups: [],
  forms: [],
  access: [],
  facts: [],
  serviceAreas: [],
  notices: [],
  sources: [],
};

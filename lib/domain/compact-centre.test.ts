import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDirectory } from '@/lib/testing/arbitrary-directory';
import { buildCentre } from '@/lib/testing/build-centre';
import { generateCentres } from '@/lib/testing/generate-centres';
import type { Centre, ListedCentre, ShownContact } from './centre';
import { compactCentre, expandCentre, toListed } from './compact-centre';
import { EMPTY_QUERY, normaliseQuery } from './query';
import { search } from './search';

const LISTED = [
  'slug',
  'name',
  'type',
  'town',
  'state',
  'place',
  'addressStatus',
  'groups',
  'minimumAge',
  'maximumAge',
  'forms',
  'languages',
  'interpreters',
  'services',
  'access',
  'completeFacets',
  'serviceAreas',
  'serviceAreaTexts',
  'contacts',
  'reachable',
  'confirmedOn',
] as const satisfies readonly (keyof ListedCentre)[];

const contact: ShownContact = {
  kind: 'phone',
  value: '+493023125101',
  display: '030 23125101',
  audience: 'everyone',
  openingHours: 'Mo-Th 10:00-16:00',
  note: 'secret note',
  confirmedOn: '2026-01-01',
  timetable: null,
};

const throughJson = (centre: Centre) => expandCentre(JSON.parse(JSON.stringify(compactCentre(centre))));

describe('the way to the browser', () => {
  it('loses nothing that the list needs: random centres', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (centres) => {
        for (const centre of centres) {
          expect(throughJson(centre)).toEqual(toListed(centre));
          for (const field of LISTED.filter((name) => name !== 'contacts'))
            expect(throughJson(centre)[field], field).toEqual(centre[field]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses nothing that the list needs: centres as empty as the real ones', () => {
    for (const centre of generateCentres(200)) {
      expect(throughJson(centre)).toEqual(toListed(centre));
      expect(throughJson(centre).contacts).toEqual(centre.contacts);
      expect(throughJson(centre).place).toEqual(centre.place);
    }
  });

  it('takes nothing along that the list does not show', () => {
    const centre = buildCentre({
      contacts: [contact],
      allContacts: [{ ...contact, audience: 'authorities', value: '+493000000000' }],
      carrier: { name: 'Carrier', website: null },
      address: { street: 'Straße 1', postcode: '10115' },
      sources: [{ url: 'https://example.org/source', seenOn: null }],
    });
    expect(Object.keys(throughJson(centre)).sort()).toEqual([...LISTED].sort());
    const sent = JSON.stringify(compactCentre(centre));
    for (const word of ['secret', '+493000000000', 'Carrier', 'Straße', '10115', 'source', '10:00'])
      expect(sent).not.toContain(word);
  });

  it('keeps how a contact is written where it differs from what is dialled', () => {
    const email: ShownContact = {
      ...contact,
      kind: 'email',
      value: 'a@example.org',
      display: 'a@example.org',
    };
    const { contacts } = throughJson(buildCentre({ contacts: [contact, email] }));
    expect(contacts.map(({ kind, value, display }) => [kind, value, display])).toEqual([
      ['phone', '+493023125101', '030 23125101'],
      ['email', 'a@example.org', 'a@example.org'],
    ]);
  });

  it('says nothing about what is not stated', () => {
    expect(Object.keys(compactCentre(buildCentre()))).toEqual(['slug', 'name', 'type']);
  });
});

it('a search finds the same among centres and among what the browser has of them', () => {
  const centres = generateCentres(300);
  const index = centres.map(throughJson);
  for (const query of [
    EMPTY_QUERY,
    normaliseQuery({ group: ['men'], language: ['ar', 'ro'], mode: 'native' }),
    normaliseQuery({ service: ['outreach', 'therapy'], form: ['labour_exploitation'] }),
  ]) {
    const slugsOf = (from: readonly ListedCentre[]) => {
      const { stated, unstated, options } = search(from, query);
      return { options, slugs: [stated, unstated].map((hits) => hits.map(({ centre }) => centre.slug)) };
    };
    expect(slugsOf(index)).toEqual(slugsOf(centres));
  }
});

it('sends an area by key and name alone where it is the own account, for all forms', () => {
  const area = {
    level: 'state',
    ags: '14',
    name: 'Sachsen',
    forms: [],
    basis: 'own_account',
    sourceUrl: null,
  } as const;
  const sent = compactCentre(buildCentre({ serviceAreas: [area, { ...area, basis: 'unknown' }] }));
  expect(sent.serviceAreas).toEqual([
    ['state', '14', 'Sachsen'],
    ['state', '14', 'Sachsen', 'unknown'],
  ]);
});

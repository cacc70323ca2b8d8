import fc from 'fast-check';
import {
  ACCEPTANCES,
  PROVISIONS,
  SERVICE_AREA_BASES,
  type Centre,
  type ServiceArea,
} from '@/lib/domain/centre';
import { FACET_IDS, FACETS, type FacetCodes, type FacetId } from '@/lib/domain/facets';
import { LANGUAGE_MODES } from '@/lib/domain/facets/languages';
import { LANGUAGE_MATCHES, normaliseQuery, type Query } from '@/lib/domain/query';
import { RADII_KM } from '@/lib/domain/place';
import { buildCentre } from './build-centre';
import { AREAS, PLACES, STANDPOINTS } from './places-in-play';

/**
 * Few codes of each facet, so that random centres and random queries meet; every group, because groups carry
 * dimensions and ages.
 */
const CODES_IN_PLAY: { readonly [F in FacetId]: readonly FacetCodes[F][] } = {
  group: FACETS.group.map(({ code }) => code),
  form: ['sexual_exploitation', 'labour_exploitation', 'forced_marriage'],
  language: ['de', 'en', 'ro', 'bg'],
  service: ['outreach', 'accommodation', 'therapy', 'lawyer_referral'],
  access: ['phone', 'in_person', 'chat'],
  type: FACETS.type.map(({ code }) => code),
};

const someOf = <T>(values: readonly T[], maxLength = values.length) =>
  fc.subarray([...values], { maxLength });
/** Lowest and highest age, each perhaps without a limit. */
const ageLimits = fc
  .tuple(fc.integer({ min: 10, max: 25 }), fc.integer({ min: 0, max: 15 }), fc.boolean(), fc.boolean())
  .map(([lowest, span, hasLowest, hasHighest]) => ({
    minimumAge: hasLowest ? lowest : null,
    maximumAge: hasHighest ? lowest + span : null,
  }));

const arbitraryGroups = fc
  .array(fc.tuple(fc.constantFrom(...CODES_IN_PLAY.group), fc.constantFrom(...ACCEPTANCES)), { maxLength: 8 })
  .map((entries): Centre['groups'] => Object.fromEntries(entries));

const arbitraryArea: fc.Arbitrary<ServiceArea> = fc
  .record({
    area: fc.constantFrom(...Object.values(AREAS)),
    forms: someOf(CODES_IN_PLAY.form, 1),
    basis: fc.constantFrom(...SERVICE_AREA_BASES),
    sourceUrl: fc.constantFrom(null, 'https://example.org/source'),
  })
  .map(({ area, ...facts }) => ({ ...area, ...facts, name: area.ags }));

/** Where a centre stands, and which areas it says it serves. */
const arbitraryLie: fc.Arbitrary<Partial<Centre>> = fc
  .record({
    standpoint: fc.constantFrom(...Object.values(STANDPOINTS)),
    serviceAreas: fc.array(arbitraryArea, { maxLength: 3 }),
    serviceAreaTexts: fc.constantFrom([], ['und Umgebung']),
  })
  .map(({ standpoint, ...areas }) => ({ ...standpoint, ...areas }));

const arbitraryFacts: fc.Arbitrary<Partial<Centre>> = fc.record({
  // Few names, so that equal ones occur; some beyond U+FFFF, where code points and UTF-16 units differ.
  name: fc.constantFrom('Amal', 'Beratung', 'beratung', 'Ärztin', 'Ｚ', '𝔸', 'A'),
  type: fc.constantFrom(...CODES_IN_PLAY.type),
  groups: arbitraryGroups,
  forms: someOf(CODES_IN_PLAY.form),
  languages: fc.array(
    fc.record({
      code: fc.constantFrom(...CODES_IN_PLAY.language),
      mode: fc.constantFrom(...LANGUAGE_MODES),
      note: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  interpreters: fc.boolean(),
  services: fc.array(
    fc.record({ code: fc.constantFrom(...CODES_IN_PLAY.service), provision: fc.constantFrom(...PROVISIONS) }),
    { maxLength: 4 },
  ),
  access: someOf(CODES_IN_PLAY.access),
  completeFacets: someOf(FACET_IDS, 3),
});

/** Up to 12 centres with contradictions, gaps and equal names; every slug once. */
export const arbitraryDirectory: fc.Arbitrary<readonly Centre[]> = fc
  .array(fc.tuple(arbitraryFacts, ageLimits, arbitraryLie), { maxLength: 12 })
  .map((all) =>
    all.map(([facts, ages, lie], i) => buildCentre({ ...facts, ...ages, ...lie, slug: `centre-${i}` })),
  );

/** A query with few choices in each facet, often none, half of the time for a place. */
export const arbitraryQuery: fc.Arbitrary<Query> = fc
  .record({
    group: someOf(CODES_IN_PLAY.group, 4),
    form: someOf(CODES_IN_PLAY.form, 2),
    language: someOf(CODES_IN_PLAY.language, 2),
    service: someOf(CODES_IN_PLAY.service, 2),
    access: someOf(CODES_IN_PLAY.access, 2),
    type: someOf(CODES_IN_PLAY.type, 3),
    mode: fc.constantFrom(...LANGUAGE_MATCHES),
    place: fc.option(fc.constantFrom(...Object.values(PLACES)), { freq: 2 }),
    radiusKm: fc.option(fc.constantFrom(...RADII_KM), { freq: 2 }),
  })
  .chain((full) => someOf(FACET_IDS).map((empty) => normaliseQuery({ ...full, ...toEmpty(empty) })));

const toEmpty = (facets: readonly FacetId[]) => Object.fromEntries(facets.map((facet) => [facet, []]));

/** One option of the registry, of those that the random centres use. */
export const arbitraryOption = fc.constantFrom(
  ...FACET_IDS.flatMap((facet) => CODES_IN_PLAY[facet].map((code: string) => ({ facet, code }))),
);

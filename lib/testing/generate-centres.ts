import { areaKey, type Area, type StateCode } from '@/lib/domain/area';
import type { Centre, Point, ServiceArea, ShownContact, SpokenLanguage } from '@/lib/domain/centre';
import type { AccessMode } from '@/lib/domain/facets/access-modes';
import type { CentreType } from '@/lib/domain/facets/centre-types';
import type { FormOfExploitation } from '@/lib/domain/facets/forms';
import type { Language } from '@/lib/domain/facets/languages';
import type { Service } from '@/lib/domain/facets/services';
import type { TargetGroup } from '@/lib/domain/facets/target-groups';
import { buildCentre } from './build-centre';
import { createSeededRandom, type SeededRandom } from './seeded-random';

/**
 * Invented centres that are as empty as the first real ones: the shares are those of the seed's 99 centres, in
 * which four of five state no language and one of ten a phone number. The same count and seed give the same centres.
 */
export function generateCentres(count: number, seed = 1): Centre[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, (_, i) => generateCentre(i, random));
}

type Shares<Code extends string> = readonly (readonly [Code, number])[];

const TYPES: readonly [CentreType, ...CentreType[]] = [
  'trafficking_counselling',
  ...Array<CentreType>(45).fill('trafficking_counselling'),
  ...Array<CentreType>(32).fill('labour_exploitation_advice'),
  ...Array<CentreType>(19).fill('sex_work_counselling'),
  'helpline',
  'related',
];

const GROUPS: Shares<TargetGroup> = [
  ['women', 0.9],
  ['men', 0.4],
  ['trans_nonbinary', 0.12],
  ['children', 0.2],
  ['youth', 0.23],
  ['with_children', 0.18],
  ['relatives', 0.05],
  ['professionals', 0.13],
];

const FORMS: Shares<FormOfExploitation> = [
  ['sexual_exploitation', 0.48],
  ['labour_exploitation', 0.45],
  ['violence_against_migrant_women', 0.23],
  ['forced_marriage', 0.22],
  ['forced_begging', 0.04],
  ['forced_criminality', 0.04],
  ['domestic_servitude', 0.02],
  ['organ_removal', 0.02],
];

/** Of those that state any language. */
const LANGUAGES: Shares<Language> = [
  ['en', 0.95],
  ['de', 0.8],
  ['pl', 0.7],
  ['ro', 0.7],
  ['bg', 0.65],
  ['es', 0.55],
  ['ru', 0.5],
  ['ar', 0.3],
  ['fr', 0.3],
  ['hu', 0.25],
  ['uk', 0.15],
  ['tr', 0.05],
  ['th', 0.05],
];

const SERVICES: Shares<Service> = [
  ['outreach', 0.53],
  ['psychosocial_counselling', 0.48],
  ['residence_law_support', 0.3],
  ['social_law_support', 0.3],
  ['life_perspectives', 0.29],
  ['medical_care', 0.29],
  ['accommodation', 0.3],
  ['accompaniment_authorities', 0.22],
  ['training', 0.18],
  ['lawyer_referral', 0.16],
  ['accompaniment_proceedings', 0.15],
  ['return_support', 0.13],
  ['therapy', 0.12],
  ['livelihood_support', 0.11],
  ['crisis_intervention', 0.05],
];

const ACCESS: Shares<AccessMode> = [
  ['in_person', 0.82],
  ['outreach_meeting', 0.53],
  ['phone', 0.37],
  ['email', 0.25],
  ['online', 0.04],
  ['chat', 0.01],
];

const stateOf = ({ ags }: Area): Area => ({ level: 'state', ags: ags.slice(0, 2) });

function ownAccountOf(area: Area, name: string): ServiceArea {
  return { ...area, name, forms: [], basis: 'own_account', sourceUrl: null };
}

interface Town {
  name: string;
  state: StateCode;
  area: Area;
  point: Point;
}

const town = (name: string, state: StateCode, ags: string, latitude: number, longitude: number): Town => ({
  name,
  state,
  area: { level: 'municipality', ags },
  point: { latitude, longitude },
});

const TOWNS: readonly [Town, ...Town[]] = [
  town('Berlin', 'DE-BE', '11000000', 52.52, 13.4),
  town('Hamburg', 'DE-HH', '02000000', 53.55, 10),
  town('München', 'DE-BY', '09162000', 48.14, 11.57),
  town('Nürnberg', 'DE-BY', '09564000', 49.45, 11.08),
  town('Köln', 'DE-NW', '05315000', 50.94, 6.96),
  town('Düsseldorf', 'DE-NW', '05111000', 51.23, 6.78),
  town('Dortmund', 'DE-NW', '05913000', 51.51, 7.47),
  town('Stuttgart', 'DE-BW', '08111000', 48.78, 9.18),
  town('Freiburg im Breisgau', 'DE-BW', '08311000', 48, 7.85),
  town('Frankfurt am Main', 'DE-HE', '06412000', 50.11, 8.68),
  town('Hannover', 'DE-NI', '03241001', 52.37, 9.73),
  town('Leipzig', 'DE-SN', '14713000', 51.34, 12.37),
  town('Dresden', 'DE-SN', '14612000', 51.05, 13.74),
  town('Mainz', 'DE-RP', '07315000', 50, 8.27),
  town('Bremen', 'DE-HB', '04011000', 53.08, 8.8),
  town('Kiel', 'DE-SH', '01002000', 54.32, 10.14),
  town('Rostock', 'DE-MV', '13003000', 54.09, 12.14),
  town('Magdeburg', 'DE-ST', '15003000', 52.13, 11.63),
  town('Potsdam', 'DE-BB', '12054000', 52.4, 13.06),
  town('Saarbrücken', 'DE-SL', '10041100', 49.23, 7),
  town('Erfurt', 'DE-TH', '16051000', 50.98, 11.03),
];

const NAMES = ['Beratungsstelle', 'Fachberatungsstelle', 'Kontaktstelle', 'Anlaufstelle'] as const;

function generateCentre(i: number, random: SeededRandom): Centre {
  const number = String(i + 1).padStart(6, '0');
  const { name, state, area, point } = random.pick(TOWNS);
  const contacts = generateContacts(i, random);
  return buildCentre({
    id: `00000000-0000-4000-8000-${(i + 1).toString(16).padStart(12, '0')}`,
    slug: `generated-${number}`,
    name: `${random.pick(NAMES)} ${name} ${number}`,
    type: random.pick(TYPES),
    town: name,
    state,
    place: { ...point, key: areaKey(area), name, exact: false, dashed: false },
    areaName: name,
    ...generateFacts(random),
    serviceAreas: random.happens(0.55)
      ? [ownAccountOf(random.happens(0.7) ? stateOf(area) : area, name)]
      : [],
    contacts,
    allContacts: contacts,
    carrier: { name: `Träger ${number}`, website: null },
    sources: [
      { url: `https://example.org/sources/${number}`, seenOn: random.happens(0.74) ? '2025-07' : null },
    ],
  });
}

function generateFacts(random: SeededRandom): Partial<Centre> {
  return {
    groups: random.happens(0.82)
      ? Object.fromEntries(some(GROUPS, random).map((group) => [group, 'yes' as const]))
      : {},
    minimumAge: random.happens(0.05) ? 18 : null,
    forms: some(FORMS, random),
    languages: random.happens(0.2) ? some(LANGUAGES, random).map(toNative) : [],
    interpreters: random.happens(0.19),
    services: some(SERVICES, random).map((code) => ({ code, provision: 'not_stated' as const })),
    access: some(ACCESS, random),
  };
}

function some<Code extends string>(shares: Shares<Code>, random: SeededRandom): Code[] {
  return shares.filter(([, share]) => random.happens(share)).map(([code]) => code);
}

const toNative = (code: Language): SpokenLanguage => ({ code, mode: 'native', note: null });

function generateContacts(i: number, random: SeededRandom): ShownContact[] {
  // +49 30 23125 xxx is the block that the Bundesnetzagentur keeps free for films and books.
  const line = String(i % 1000).padStart(3, '0');
  const number = contact('phone', `+493023125${line}`, `030 23125${line}`);
  const address = `centre-${i + 1}@example.org`;
  const site = `example.org/centres/${i + 1}`;
  return [
    ...(random.happens(0.11) ? [number] : []),
    ...(random.happens(0.06) ? [contact('email', address, address)] : []),
    ...(random.happens(0.8) ? [contact('website', `https://${site}`, site)] : []),
  ];
}

function contact(kind: ShownContact['kind'], value: string, display: string): ShownContact {
  const unstated = { openingHours: null, note: null, confirmedOn: null, timetable: null };
  return { kind, value, display, audience: 'everyone', ...unstated };
}

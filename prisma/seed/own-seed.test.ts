import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isKnownArea } from '@/lib/geo/areas';
import { LOCALES } from '@/lib/i18n/locales';
import { loadOwnSeed, toSeed } from './load-seed';
import type { Seed, SeedCentre } from './seed-record';

/**
 * The expectations here are written down a second time, from the tables' description and not from the mapping's
 * code, so that a slip in either shows.
 */
const read = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');

/** A reader of its own, character by character. */
function readTable(text: string): Record<string, string>[] {
  const table: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const line = table.at(-1)!;
    const character = text[at]!;
    if (character === '"' && quoted && text[at + 1] === '"') line.push(line.pop()! + text[(at += 1)]);
    else if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) line.push('');
    else if (character === '\n' && !quoted) table.push(['']);
    else line.push(line.pop()! + character);
  }
  const [header = [], ...lines] = table.filter((line) => line.length > 1);
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index]!])));
}

const rows = readTable(read('centres.csv'));
const serviceRows = readTable(read('national-services.csv'));
const serviceTexts = readTable(read('national-service-texts.csv'));
const listOf = (cell: string | undefined) => (cell ? cell.split('|') : []);
const cellOf = (value: string | null) => value ?? '';

let seed: Seed;
let bySlug: Map<string, SeedCentre>;
beforeAll(async () => {
  seed = await loadOwnSeed();
  bySlug = new Map(seed.centres.map((centre) => [centre.slug, centre]));
});

test('the tables hold 99 centres and 7 national services, and every one becomes a record', () => {
  expect([rows.length, serviceRows.length]).toEqual([99, 7]);
  expect(seed.centres.map(({ slug }) => slug)).toEqual(rows.map(({ slug }) => slug));
  expect(seed.nationalServices.map(({ slug }) => slug)).toEqual(serviceRows.map(({ slug }) => slug));
});

const groupWords: Record<string, string> = {
  women: 'women',
  men: 'men',
  trans_nonbinary: 'trans_nonbinary',
  professionals: 'professionals',
  relatives: 'relatives',
  minors: 'children youth',
  families_with_children: 'with_children',
};
const serviceWords: Record<string, string> = {
  crisis_intervention: 'crisis_intervention:not_stated',
  outreach: 'outreach:not_stated',
  psychosocial_counselling: 'psychosocial_counselling:not_stated',
  legal_status_counselling: 'residence_law_support:not_stated social_law_support:not_stated',
  subsistence: 'livelihood_support:not_stated',
  accommodation: 'accommodation:own',
  accommodation_referral: 'accommodation:arranged',
  medical_referral: 'medical_care:arranged',
  therapy_referral: 'therapy:arranged',
  education_leisure: 'education:not_stated leisure:not_stated',
  accompaniment_authorities: 'accompaniment_authorities:not_stated',
  accompaniment_criminal_proceedings: 'accompaniment_proceedings:not_stated',
  lawyer_referral: 'lawyer_referral:not_stated',
  life_perspectives: 'life_perspectives:not_stated',
  return_support: 'return_support:not_stated',
  prevention_training: 'training:not_stated',
  online_counselling: '',
};
const accessWords: Record<string, string> = {
  phone: 'phone',
  email: 'email',
  chat: 'chat',
  in_person: 'in_person',
  outreach: 'outreach_meeting',
};

/** What the words of a cell stand for; an unplanned word shows as undefined. */
const meaningsOf = (words: Record<string, string>, cell: string | undefined) =>
  listOf(cell).flatMap((word) => (word in words ? words[word]!.split(' ').filter(Boolean) : [undefined]));
const sorted = (values: Iterable<unknown>) => [...values].map(String).sort();

describe.each(rows.map((row) => [row.slug!, row] as const))('%s', (slug, row) => {
  const centre = () => bySlug.get(slug)!;

  test('carries each plain cell unchanged, and an empty one as unknown', () => {
    const { name, type, carrier, addressStatus, street, postcode, town, state, openingHours } = centre();
    const plain = [name, type, carrier, addressStatus, street, postcode, town, state, openingHours];
    expect([...plain, centre().sourceDate, centre().confidence].map(cellOf)).toEqual([
      row.name,
      row.centre_type,
      row.carrier,
      row.address_status,
      row.street,
      row.postal_code,
      row.city,
      row.state,
      row.opening_hours,
      row.source_date,
      row.confidence,
    ]);
  });

  test('carries its contacts, for everyone, the second phone second', () => {
    const stated = [
      ['phone', row.phone],
      ['phone', row.phone_alt],
      ['email', row.email],
      ['website', row.website],
    ].filter(([, value]) => value !== '');
    expect(centre().contactPoints).toEqual(
      stated.map(([kind, value]) => ({ kind, value, audience: 'everyone', openingHours: null, note: null })),
    );
  });

  test('carries what its lists say and nothing else', () => {
    const { groups, forms, languages, services, accessModes } = centre();
    expect(sorted(groups.map(({ code }) => code))).toEqual(sorted(meaningsOf(groupWords, row.target_groups)));
    expect(groups.every(({ acceptance }) => acceptance === 'yes')).toBe(true);
    expect(forms).toEqual(listOf(row.exploitation_forms));
    expect(languages).toEqual(listOf(row.languages).map((code) => ({ code, mode: 'native', note: null })));
    expect(sorted(services.map(({ code, provision }) => `${code}:${provision}`))).toEqual(
      sorted(meaningsOf(serviceWords, row.services)),
    );
    const online = listOf(row.services).includes('online_counselling') ? ['online'] : [];
    expect(sorted(accessModes)).toEqual(sorted([...meaningsOf(accessWords, row.access_modes), ...online]));
  });

  test('states interpreters and membership only where the table says yes', () => {
    expect([centre().interpreters, centre().kokMember]).toEqual([
      row.interpreter === 'yes',
      row.kok_member === 'yes' ? 'yes' : 'unknown',
    ]);
    expect(['', 'yes']).toContain(row.interpreter);
    expect(['', 'yes']).toContain(row.kok_member);
  });

  test('keeps every source, dated only where the date can be no other’s', () => {
    const urls = listOf(row.source_urls);
    expect(urls.length).toBeGreaterThan(0);
    const seenOn = urls.length === 1 && row.source_date !== '' ? row.source_date : null;
    expect(centre().sources).toEqual(urls.map((url) => ({ url, seenOn })));
  });

  test('has each stated area once, as a key or as text', () => {
    const { serviceAreas, serviceAreaTexts } = centre();
    const stated = listOf(row.catchment);
    expect(serviceAreas.length + serviceAreaTexts.length).toBe(stated.length);
    expect(stated).toEqual(expect.arrayContaining(serviceAreaTexts));
    for (const area of serviceAreas) {
      expect(isKnownArea(area), `${area.level} ${area.ags}`).toBe(true);
      expect(area).toMatchObject({ basis: 'own_account', forms: [], sourceUrl: null });
    }
  });

  test('invents nothing: what the table has no column for is empty', () => {
    expect(centre()).toMatchObject({
      status: 'published',
      point: null,
      minimumAge: null,
      maximumAge: null,
      completeFacets: [],
      facts: [],
      notices: [],
      confirmed: null,
      hiddenOnMap: slug === 'ona-berlin',
    });
  });
});

test('every column of the table is accounted for', () => {
  const accounted = `slug name carrier centre_type street postal_code city state address_status phone phone_alt email
    website kok_member target_groups exploitation_forms languages interpreter services access_modes opening_hours
    catchment source_urls source_date confidence`;
  expect(Object.keys(rows[0]!)).toEqual(accounted.split(/\s+/));
});

test('only the seven published addresses hold a street', () => {
  const exact = seed.centres.filter(({ street, postcode, point }) => street ?? postcode ?? point);
  expect(exact.map(({ slug, street, postcode }) => [slug, street, postcode])).toEqual([
    ['bema-berlin', 'Lorenzweg 5', '12099'],
    ['mira-karlsruhe', 'Kaiserallee 12d', null],
    ['mira-stuttgart', 'Willi-Bleicher-Straße 20', null],
    ['agisra-koeln', 'Venloer Straße 415', null],
    ['selma-mainz', 'Heringsbrunnengasse 6', null],
    ['advsh-arbeitnehmerfreizuegigkeit-kiel', 'Martensdamm 4', null],
    ['myriam-kiel', 'Muhliusstraße 67', '24103'],
  ]);
  expect(exact.every(({ addressStatus }) => addressStatus === 'published')).toBe(true);
});

test('the two confidential centres are there, the shelter hidden', () => {
  const confidential = seed.centres.filter(({ addressStatus }) => addressStatus === 'confidential');
  expect(confidential.map(({ slug, area, hiddenOnMap }) => [slug, area?.ags, hiddenOnMap])).toEqual([
    ['ona-berlin', '11000000', true],
    ['diakonie-mark-ruhr-hagen', '05914000', false],
  ]);
});

describe('towns', () => {
  test.each([
    ['migration-gute-arbeit-frankfurt-oder', '12053000'],
    ['in-via-brandenburg', '12061260'],
    ['ban-ying-berlin', '11000000'],
    ['pink-freiburg', '08311000'],
    ['mitternachtsmission-heilbronn', '08121000'],
    ['freija-kehl', '08317057'],
    ['solwodi-gemuenden', '09677131'],
    ['jadwiga-muenchen', '09162000'],
    ['kassandra-nuernberg', '09564000'],
    ['solwodi-wuerzburg', '09663000'],
    ['moba-bremen', '04011000'],
    ['fim-frankfurt', '06412000'],
    ['koofra-hamburg', '02000000'],
    ['correct-schwerin', '13004000'],
    ['correct-neubrandenburg', '13071107'],
    ['kobra-hannover', '03241001'],
    ['mobile-beschaeftigte-lueneburg', '03355022'],
    ['mobile-beschaeftigte-oldenburg', '03403000'],
    ['solwodi-aachen', '05334002'],
    ['diakonie-mark-ruhr-hagen', '05914000'],
    ['nadeschda-herford', '05758012'],
    ['faire-mobilitaet-rheda-wiedenbrueck', '05754028'],
    ['solwodi-boppard', '07140501'],
    ['luna-lu-ludwigshafen', '07314000'],
    ['aldona-saarbruecken', '10041100'],
    ['karo-plauen', '14523320'],
    ['bema-sachsen-anhalt-halle', '15002000'],
    ['bekom-thueringen', '16053000'],
  ])('%s lies in %s', (slug, ags) => {
    expect(bySlug.get(slug)?.area).toEqual({ level: 'municipality', ags });
  });

  test('each centre with a town has its Gemeinde, the one without has its Land', () => {
    const others = seed.centres.filter(({ area }) => area?.level !== 'municipality');
    expect(others.map(({ slug, town, area }) => [slug, town, area])).toEqual([
      ['kobi-mecklenburg-vorpommern', null, { level: 'state', ags: '13' }],
    ]);
  });
});

describe('areas served', () => {
  const areasOf = (slug: string) => bySlug.get(slug)!.serviceAreas.map(({ level, ags }) => `${level} ${ags}`);
  const towns = (...keys: string[]) => keys.map((ags) => `municipality ${ags}`);

  test.each([
    ['a Land that is a town', 'ban-ying-berlin', ['state 11']],
    ['a Land that is a town', 'koofra-hamburg', ['state 02']],
    ['a Land called like its town', 'bbmez-bremen', ['state 04']],
    ['the two towns of that Land', 'moba-bremen', towns('04011000', '04012000')],
    ['a Land of a centre without a town', 'kobi-mecklenburg-vorpommern', ['state 13']],
    ['a Regierungsbezirk', 'solwodi-wuerzburg', ['region 096']],
    ['a Regierungsbezirk', 'solwodi-regensburg', ['region 093']],
    ['a Kreis beside a region nobody has keyed', 'pink-freiburg', ['district 08317']],
    ['the Städteregion', 'solwodi-aachen', ['district 05334']],
    ['towns, not the Landkreise called like them', 'luise-karlsruhe', towns('08212000', '08215009')],
    ['towns, one called like a Regierungsbezirk', 'fim-frankfurt', towns('06412000', '06531005', '06534014')],
    ['three towns', 'mobile-beschaeftigte-braunschweig', towns('03101000', '03103000', '03102000')],
    [
      'the cities Fürth and Amberg, not the villages',
      'kassandra-nuernberg',
      towns('09564000', '09563000', '09562000', '09663000', '09662000', '09361000', '09461000', '09463000'),
    ],
    [
      'a town without its epithet',
      'luna-lu-ludwigshafen',
      towns('07314000', '07319000', '07318000', '07316000'),
    ],
    [
      'the Bavarian Hof, named by a centre in Sachsen',
      'karo-plauen',
      towns('14523320', '14524330', '14511000', '09464000'),
    ],
    [
      'a Regierungsbezirk, its Kreise, and the town beside them',
      'nadeschda-herford',
      [
        'region 057',
        ...['05754', '05758', '05762', '05766', '05770', '05774'].map((ags) => `district ${ags}`),
        'municipality 05711000',
      ],
    ],
    ['a Land beside half of it', 'arbeit-und-leben-nrw-dortmund', ['state 05']],
    ['the town, not its surroundings', 'diakonie-mark-ruhr-hagen', ['municipality 05914000']],
    ['nothing that has a key', 'fiz-stuttgart', []],
    ['nothing stated', 'nachtfalter-essen', []],
  ])('%s: %s', (_, slug, areas) => {
    expect(areasOf(slug)).toEqual(areas);
  });

  test('every Land that is stated has its key', () => {
    const lands: Record<string, string> = {
      'Schleswig-Holstein': '01',
      Niedersachsen: '03',
      'Nordrhein-Westfalen': '05',
      'Baden-Württemberg': '08',
      Bayern: '09',
      Saarland: '10',
      Brandenburg: '12',
      'Mecklenburg-Vorpommern': '13',
      Sachsen: '14',
      'Sachsen-Anhalt': '15',
      Thüringen: '16',
    };
    const stating = rows.filter(({ catchment }) => listOf(catchment)[0]! in lands);
    expect(stating.length).toBeGreaterThan(30);
    for (const { slug, catchment } of stating)
      expect(areasOf(slug!), slug).toContain(`state ${lands[listOf(catchment)[0]!]}`);
  });

  test('what no official area is called stays in the source’s words', () => {
    const texts = seed.centres.flatMap(({ slug, serviceAreaTexts }) =>
      serviceAreaTexts.map((text) => `${slug}: ${text}`),
    );
    expect(texts).toEqual([
      'pink-freiburg: Freiburg und Region',
      'freija-kehl: Baden',
      'amalie-mannheim: Metropolregion Rhein-Neckar',
      'fiz-stuttgart: Württemberg',
      'fiz-stuttgart: Bodenseeregion (Singen, Konstanz, Friedrichshafen, Ravensburg)',
      'fim-frankfurt: Rhein-Main-Gebiet',
      'franka-kassel: Nordhessen',
      'mobile-beschaeftigte-oldenburg: Weser-Ems',
      'arbeit-und-leben-nrw-dortmund: Westfalen',
      'arbeit-und-leben-nrw-duesseldorf: Rheinland',
      'diakonie-mark-ruhr-hagen: Hagen und Umgebung',
      'nadeschda-herford: Ostwestfalen-Lippe',
      'theodora-herford: Ostwestfalen-Lippe',
    ]);
  });
});

test.each(serviceRows.map((row) => [row.slug!, row] as const))(
  'the national service %s carries each cell',
  (slug, row) => {
    const service = seed.nationalServices.find((candidate) => candidate.slug === slug)!;
    expect({
      slug: service.slug,
      kind: service.kind,
      phone: cellOf(service.phone),
      website: cellOf(service.website),
      email: cellOf(service.email),
      hours: cellOf(service.openingHours),
      groups: service.groups.join('|'),
      free_of_charge: service.freeOfCharge === true ? 'yes' : '',
      source_urls: service.sourceUrls.join('|'),
      source_date: cellOf(service.sourceDate),
    }).toEqual(row);
    expect(service.freeOfCharge).not.toBe(false);
  },
);

test.each(serviceTexts.map((row) => [row.slug!, row.locale!, row] as const))(
  'the national service %s carries its texts in %s',
  (slug, locale, row) => {
    const { name, forWhom, languagesNote } = seed.nationalServices.find((service) => service.slug === slug)!;
    expect({
      slug,
      locale,
      name: name[locale],
      for_whom: forWhom[locale],
      languages_note: languagesNote?.[locale] ?? '',
    }).toEqual(row);
  },
);

test('the national services speak every language of the interface', () => {
  const written = serviceTexts.map(({ slug, locale }) => `${locale} ${slug}`);
  const wanted = LOCALES.flatMap(({ code }) => serviceRows.map(({ slug }) => `${code} ${slug}`));
  expect(written.sort()).toEqual(wanted.sort());
  const notesIn = (locale: string) =>
    serviceTexts.filter((row) => row.locale === locale && row.languages_note !== '').length;
  for (const { code } of LOCALES) expect(notesIn(code), code).toBe(notesIn('de'));
});

test('the national services are for those whom they name', () => {
  expect(Object.fromEntries(seed.nationalServices.map(({ slug, groups }) => [slug, groups]))).toEqual({
    'emergency-police': [],
    'emergency-medical': [],
    'hilfetelefon-gewalt-gegen-frauen': ['women', 'relatives', 'professionals'],
    'hilfetelefon-gewalt-an-maennern': ['men'],
    'weisser-ring-opfer-telefon': [],
    'nummer-gegen-kummer': ['children', 'youth'],
    'kok-office': [],
  });
});

describe('a word that the mapping does not know stops the seed by name', () => {
  const change = (from: RegExp, to: string) => {
    const text = read('centres.csv');
    expect(text).toMatch(from);
    return () =>
      toSeed(text.replace(from, to), read('national-services.csv'), read('national-service-texts.csv'));
  };

  test.each([
    [/men,labour_exploitation,,,,in_person/, 'gnomes,labour_exploitation,,,,in_person', 'groups.0.code'],
    [/,labour_exploitation,,,,in_person/, ',nonsense,,,,in_person', 'forms.0'],
    [/de\|pl\|ar\|fr\|en\|ru/, 'de|klingon', 'languages.1.code'],
    [/,published,/, ',secret,', 'addressStatus'],
    [/,12099,/, ',1209,', 'postcode'],
    [/,yes,men,/, ',maybe,men,', 'kokMember'],
    [/\+49304406373/, '030 4406373', 'contactPoints.0.value'],
    [/ar\|bg\|en\|fr\|ro\|es,yes,/, 'ar|bg|en|fr|ro|es,no,', 'interpreters'],
  ])('%s → %s', (from, to, field) => {
    expect(change(from, to)).toThrow(field);
  });

  test('a column that is new, missing or elsewhere stops it too', () => {
    expect(change(/,phone,phone_alt,/, ',phone_alt,phone,')).toThrow('expected the columns');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlace } from '@/lib/testing/build-place';
import { loadOwnDirectory } from '@/prisma/seed/own-directory.testing';
import { STATES } from './area';
import type { Centre } from './centre';
import { isEmptyQuery, normaliseQuery, type LooseQuery } from './query';
import type { ReasonCode } from './reasons';
import { findResponsibility, type ResponsibilityAnswer } from './responsibility';
import { search } from './search';

/** Each case was reviewed by hand against the rows of prisma/seed/data/centres.csv and the rules of the order. */
interface Case {
  /** Official key or postcode, and what is chosen. */
  place: string;
  asked?: LooseQuery;
  answer: ResponsibilityAnswer;
  /** The first of the chain, in order. */
  chain: string[];
  /** Of the first. */
  reasons: ReasonCode[];
}

const men = { group: ['men'] };
const women = { group: ['women'] };
const labour = { form: ['labour_exploitation'] };
const sexual = { form: ['sexual_exploitation'] };
const serves = (what: ReasonCode): Pick<Case, 'answer' | 'reasons'> => ({
  answer: 'serves_by_own_account',
  reasons: ['own_account', what],
});
const inAllOf = serves('serves_state');
const here = {
  answer: 'located_here_area_not_stated',
  reasons: ['located_in_district', 'area_not_stated'],
} as const;
const inWords = {
  answer: 'located_here_area_in_words',
  reasons: ['located_in_district', 'area_in_words'],
} as const;

const CASES: readonly (Omit<Case, 'reasons'> & { reasons: readonly ReasonCode[] })[] = [
  // Schleswig-Holstein: contra for all of it.
  {
    place: '01',
    ...inAllOf,
    chain: ['contra-kiel', 'advsh-arbeitnehmerfreizuegigkeit-kiel', 'cara-sh-neumuenster', 'myriam-kiel'],
  },
  {
    place: '01001000',
    asked: women,
    ...inAllOf,
    chain: ['contra-kiel', 'cara-sh-neumuenster', 'myriam-kiel'],
  },
  {
    place: '01051',
    asked: labour,
    ...inAllOf,
    chain: ['contra-kiel', 'advsh-arbeitnehmerfreizuegigkeit-kiel'],
  },
  { place: '23552 plz', ...inAllOf, chain: ['contra-kiel'] },
  { place: '01053', asked: men, ...inAllOf, chain: ['cara-sh-neumuenster', 'contra-kiel'] },
  // Hamburg: Land and town in one.
  {
    place: '02',
    ...inAllOf,
    chain: ['koofra-hamburg', 'servicestelle-arbeitnehmerfreizuegigkeit-hamburg', 'sperrgebiet-hamburg'],
  },
  { place: '02000000', asked: men, ...inAllOf, chain: ['koofra-hamburg'] },
  // Niedersachsen
  { place: '03', ...inAllOf, chain: ['kobra-hannover', 'phoenix-hannover'] },
  { place: '03241001', asked: sexual, ...inAllOf, chain: ['kobra-hannover'] },
  {
    place: '03101000',
    asked: labour,
    ...serves('serves_municipality'),
    chain: ['mobile-beschaeftigte-braunschweig'],
  },
  { place: '03403000', asked: labour, ...inWords, chain: ['mobile-beschaeftigte-oldenburg'] },
  { place: '03404000', asked: labour, ...here, chain: ['mobile-beschaeftigte-osnabrueck'] },
  // Bremen: the Land, its two towns
  { place: '04', ...inAllOf, chain: ['bbmez-bremen', 'moba-bremen'] },
  {
    place: '04012000',
    asked: labour,
    ...serves('serves_municipality'),
    chain: ['moba-bremen', 'bbmez-bremen'],
  },
  // Nordrhein-Westfalen
  { place: '05', ...inAllOf, chain: ['arbeit-und-leben-nrw-dortmund', 'arbeit-und-leben-nrw-duesseldorf'] },
  {
    place: '05711000',
    ...serves('serves_municipality'),
    chain: ['nadeschda-herford', 'arbeit-und-leben-nrw-dortmund'],
  },
  { place: '05774', asked: sexual, ...serves('serves_district'), chain: ['nadeschda-herford'] },
  { place: '05334002', asked: women, ...serves('serves_district'), chain: ['solwodi-aachen'] },
  { place: '05914000', asked: sexual, ...serves('serves_municipality'), chain: ['diakonie-mark-ruhr-hagen'] },
  { place: '05315000', asked: { group: ['youth'], ...sexual }, ...here, chain: ['agisra-koeln'] },
  {
    place: '05913000',
    asked: { ...men, ...sexual },
    ...here,
    chain: ['dortmunder-mitternachtsmission', 'eine-welt-zentrum-herne'],
  },
  // Hessen: nobody states all of it
  {
    place: '06',
    answer: 'serves_part',
    reasons: ['own_account', 'serves_part_of_state', 'located_in_state'],
    chain: ['fim-frankfurt', 'franka-kassel', 'faire-mobilitaet-frankfurt'],
  },
  {
    place: '06412000',
    ...serves('serves_municipality'),
    chain: ['fim-frankfurt', 'faire-mobilitaet-frankfurt'],
  },
  { place: '06531005', ...serves('serves_municipality'), chain: ['fim-frankfurt'] },
  { place: '06611000', ...inWords, chain: ['franka-kassel'] },
  {
    place: '06533',
    answer: 'nearby',
    reasons: ['located_in_state', 'area_in_words'],
    chain: ['fim-frankfurt'],
  },
  // Rheinland-Pfalz: no trafficking counselling states an area
  {
    place: '07',
    answer: 'located_here_area_not_stated',
    reasons: ['located_in_state', 'area_not_stated'],
    chain: ['solwodi-boppard', 'solwodi-koblenz', 'solwodi-ludwigshafen', 'solwodi-mainz'],
  },
  { place: '07111000', ...here, chain: ['solwodi-koblenz', 'roxanne-koblenz', 'solwodi-boppard'] },
  { place: '07319000', ...serves('serves_municipality'), chain: ['luna-lu-ludwigshafen'] },
  {
    place: '07211000',
    answer: 'nearby',
    reasons: ['located_in_state', 'area_not_stated'],
    chain: ['solwodi-boppard'],
  },
  // Baden-Württemberg
  { place: '08', asked: sexual, ...inAllOf, chain: ['mitternachtsmission-heilbronn'] },
  {
    place: '08111000',
    asked: { ...men, ...labour },
    ...inAllOf,
    chain: ['mira-stuttgart', 'mira-karlsruhe', 'fiz-stuttgart', 'faire-mobilitaet-stuttgart'],
  },
  {
    place: '08317',
    asked: { type: ['sex_work_counselling'] },
    ...serves('serves_district'),
    chain: ['pink-kehl', 'pink-freiburg'],
  },
  {
    place: '08215009',
    asked: { type: ['sex_work_counselling'] },
    ...serves('serves_municipality'),
    chain: ['luise-karlsruhe'],
  },
  // Bayern
  {
    place: '09',
    ...inAllOf,
    chain: ['jadwiga-muenchen', 'jadwiga-nuernberg', 'helpline-bayern', 'karo-plauen'],
  },
  {
    place: '09663000',
    asked: sexual,
    ...serves('serves_region'),
    chain: ['solwodi-wuerzburg', 'solwodi-gemuenden', 'jadwiga-nuernberg', 'jadwiga-muenchen'],
  },
  {
    place: '09464000',
    asked: { ...men, ...sexual },
    ...serves('serves_municipality'),
    chain: ['karo-plauen', 'jadwiga-muenchen', 'jadwiga-nuernberg', 'helpline-bayern'],
  },
  {
    place: '80331 plz',
    asked: labour,
    ...inAllOf,
    chain: ['jadwiga-muenchen', 'jadwiga-nuernberg', 'faire-mobilitaet-muenchen'],
  },
  // Saarland
  {
    place: '10',
    ...inAllOf,
    chain: ['aldona-saarbruecken', 'arbeitskammer-wanderarbeit-saarbruecken', 'faire-integration-saarland'],
  },
  {
    place: '10041100',
    asked: { ...men, ...labour },
    ...inAllOf,
    chain: ['arbeitskammer-wanderarbeit-saarbruecken', 'faire-integration-saarland', 'aldona-saarbruecken'],
  },
  // Berlin
  {
    place: '11',
    asked: women,
    ...inAllOf,
    chain: ['ban-ying-berlin', 'in-via-berlin-frauen', 'solwodi-berlin'],
  },
  { place: '10785 plz', asked: { ...men, ...labour }, ...inAllOf, chain: ['bema-berlin'] },
  {
    place: '11000000',
    asked: { group: ['children'] },
    ...inAllOf,
    chain: ['in-via-berlin-minderjaehrige', 'subway-berlin'],
  },
  // Brandenburg
  {
    place: '12',
    ...inAllOf,
    chain: ['in-via-brandenburg', 'migration-gute-arbeit-frankfurt-oder', 'migration-gute-arbeit-potsdam'],
  },
  {
    place: '12053000',
    asked: labour,
    ...inAllOf,
    chain: ['in-via-brandenburg', 'migration-gute-arbeit-frankfurt-oder', 'migration-gute-arbeit-potsdam'],
  },
  // Mecklenburg-Vorpommern: KOBI for all of it, although it has no town.
  { place: '13', ...inAllOf, chain: ['kobi-mecklenburg-vorpommern'] },
  { place: '13003000', asked: sexual, ...inAllOf, chain: ['kobi-mecklenburg-vorpommern', 'correct-rostock'] },
  {
    place: '13071',
    asked: women,
    ...inAllOf,
    chain: ['kobi-mecklenburg-vorpommern', 'correct-neubrandenburg'],
  },
  {
    place: '17033 plz',
    asked: labour,
    ...inAllOf,
    chain: ['correct-neubrandenburg', 'correct-rostock', 'correct-schwerin', 'kobi-mecklenburg-vorpommern'],
  },
  // Sachsen
  { place: '14', ...inAllOf, chain: ['kobranet-sachsen', 'babs-dresden', 'babs-leipzig', 'karo-plauen'] },
  {
    place: '04109 plz',
    ...inAllOf,
    chain: ['kobranet-sachsen', 'babs-leipzig', 'babs-dresden', 'karo-plauen'],
  },
  {
    place: '14713000',
    asked: men,
    answer: 'nearby',
    reasons: ['located_in_state', 'states_other_areas'],
    chain: ['karo-plauen', 'kobranet-sachsen'],
  },
  { place: '14523320', ...serves('serves_municipality'), chain: ['karo-plauen', 'kobranet-sachsen'] },
  // Sachsen-Anhalt: Vera for all of it.
  {
    place: '15',
    ...inAllOf,
    chain: [
      'vera-sachsen-anhalt',
      'bema-sachsen-anhalt-halle',
      'bema-sachsen-anhalt-magdeburg',
      'magdalena-magdeburg',
    ],
  },
  {
    place: '15002000',
    asked: women,
    ...inAllOf,
    chain: ['vera-sachsen-anhalt', 'bema-sachsen-anhalt-halle'],
  },
  { place: '15090', asked: sexual, ...inAllOf, chain: ['vera-sachsen-anhalt'] },
  // Thüringen: bekom for all of it.
  { place: '16', ...inAllOf, chain: ['bekom-thueringen'] },
  { place: '16063', asked: { ...men, ...labour }, ...inAllOf, chain: ['bekom-thueringen'] },
  {
    place: '99084 plz',
    asked: { group: ['youth'], form: ['forced_begging'] },
    ...inAllOf,
    chain: ['bekom-thueringen'],
  },
];

const placeOf = (text: string) =>
  text.endsWith(' plz') ? buildPlace(text.slice(0, 5), 'postcode') : buildPlace(text);

let centres: readonly Centre[];
beforeAll(async () => {
  ({ centres } = await loadOwnDirectory());
});

function answerFor(place: string, asked: LooseQuery = {}) {
  const query = normaliseQuery({ ...asked, place: placeOf(place) });
  expect(isEmptyQuery(query)).toBe(false);
  const { answer, chain, lead } = findResponsibility(search(centres, query), query)!;
  return {
    answer,
    lead: lead?.centre.slug,
    chain: chain.map(({ centre }) => centre.slug),
    reasons: chain[0]?.reasons,
  };
}

describe('who is asked first, of the first data', () => {
  it.each(CASES)('$place $asked: $answer, $chain', ({ place, asked, answer, chain, reasons }) => {
    const found = answerFor(place, asked);
    expect(found.chain.slice(0, chain.length)).toEqual(chain);
    expect(found).toMatchObject({ answer, lead: chain[0], reasons });
  });

  it('is tried in every Land', () => {
    const states = CASES.map(({ place }) => placeOf(place).stateAgs);
    expect(STATES.filter(({ ags }) => !states.includes(ags))).toEqual([]);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['13', 'kobi-mecklenburg-vorpommern'],
    ['01', 'contra-kiel'],
    ['15', 'vera-sachsen-anhalt'],
    ['16', 'bekom-thueringen'],
  ])('is the same in every district of Land %s: %s', async (state, slug) => {
    const { districts } = await import('@/lib/geo/gazetteer-data');
    for (const { ags } of districts.filter((district) => district.ags.startsWith(state))) {
      expect(answerFor(ags), ags).toMatchObject({ answer: 'serves_by_own_account', lead: slug });
    }
  });

  it('is nowhere called responsible: no mandate is known yet', async () => {
    const { districts } = await import('@/lib/geo/gazetteer-data');
    for (const { ags } of districts) expect(answerFor(ags).answer, ags).not.toBe('responsible');
  });
});

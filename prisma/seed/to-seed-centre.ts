import { toStateAgs, type Area } from '@/lib/domain/area';
import {
  ACCESS_OF_SERVICE,
  ACCESS_OF_WORD,
  GROUPS_OF_WORD,
  HIDDEN_ON_MAP,
  SERVICES_OF_WORD,
  type CentreColumn,
} from './centre-columns';
import { findTown } from './find-town';
import { orNull, parseList, parseWord, type CsvRow } from './parse-csv';
import { toServiceAreas } from './to-service-areas';

type CentreRow = CsvRow<CentreColumn>;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function toContactPoints(row: CentreRow) {
  const points = [
    { kind: 'phone', value: row.phone },
    { kind: 'phone', value: row.phone_alt },
    { kind: 'email', value: row.email },
    { kind: 'website', value: row.website },
  ];
  return points.filter(({ value }) => value !== '');
}

function toServices(words: readonly string[]) {
  return words
    .filter((word) => !(word in ACCESS_OF_SERVICE))
    .flatMap((word) => {
      const { codes, provision = 'not_stated' } = SERVICES_OF_WORD[word] ?? { codes: [word] };
      return codes.map((code) => ({ code, provision }));
    });
}

function toAccessModes(accessWords: readonly string[], serviceWords: readonly string[]): string[] {
  const stated = accessWords.map((word) => ACCESS_OF_WORD[word] ?? word);
  return unique([...stated, ...serviceWords.flatMap((word) => ACCESS_OF_SERVICE[word] ?? [])]);
}

function toGroups(words: readonly string[]) {
  const codes = unique(words.flatMap((word): readonly string[] => GROUPS_OF_WORD[word] ?? [word]));
  return codes.map((code) => ({ code, acceptance: 'yes' }));
}

/** A date belongs to the newest of a row's sources: it is said of a source only where there is just one. */
function toSources(urls: readonly string[], date: string | null) {
  return urls.map((url) => ({ url, seenOn: urls.length === 1 ? date : null }));
}

/** Where the centre is by official key: its town, or its Land where the town is not known. */
function toArea(town: string | null, stateAgs: string | null): Area | null {
  const municipality = town && findTown(town, stateAgs);
  if (municipality) return { level: 'municipality', ags: municipality };
  return stateAgs ? { level: 'state', ags: stateAgs } : null;
}

/**
 * One line of data/centres.csv → a centre, still to be validated by `seedCentreSchema`. An empty cell is unknown
 * and stays so; nothing is confirmed.
 */
export function toSeedCentre(row: CentreRow): unknown {
  const stateAgs = toStateAgs(row.state);
  const serviceWords = parseList(row.services);
  const { areas, texts } = toServiceAreas(parseList(row.catchment), stateAgs);
  return {
    slug: row.slug,
    name: row.name,
    type: row.centre_type,
    carrier: orNull(row.carrier),
    addressStatus: row.address_status,
    street: orNull(row.street),
    postcode: orNull(row.postal_code),
    town: orNull(row.city),
    state: orNull(row.state),
    area: toArea(orNull(row.city), stateAgs),
    hiddenOnMap: HIDDEN_ON_MAP.has(row.slug),
    kokMember: parseWord(row.kok_member, { yes: 'yes', '': 'unknown' }),
    contactPoints: toContactPoints(row),
    groups: toGroups(parseList(row.target_groups)),
    forms: parseList(row.exploitation_forms),
    languages: parseList(row.languages).map((code) => ({ code, mode: 'native' })),
    interpreters: parseWord(row.interpreter, { yes: true, '': false }),
    services: toServices(serviceWords),
    accessModes: toAccessModes(parseList(row.access_modes), serviceWords),
    openingHours: orNull(row.opening_hours),
    serviceAreas: areas.map((area) => ({ ...area, basis: 'own_account' })),
    serviceAreaTexts: texts,
    sources: toSources(parseList(row.source_urls), orNull(row.source_date)),
    sourceDate: orNull(row.source_date),
    confidence: orNull(row.confidence),
  };
}

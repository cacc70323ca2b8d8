import { orNull, parseList, parseWord, type CsvRow } from './parse-csv';

/** The columns of data/national-services.csv. */
export const NATIONAL_SERVICE_COLUMNS = [
  'slug',
  'kind',
  'phone',
  'website',
  'email',
  'hours',
  'groups',
  'free_of_charge',
  'source_urls',
  'source_date',
] as const;

/** The columns of data/national-service-texts.csv: one line per service and language of the interface. */
export const NATIONAL_SERVICE_TEXT_COLUMNS = [
  'slug',
  'locale',
  'name',
  'for_whom',
  'languages_note',
] as const;

type NationalServiceRow = CsvRow<(typeof NATIONAL_SERVICE_COLUMNS)[number]>;
type TextRow = CsvRow<(typeof NATIONAL_SERVICE_TEXT_COLUMNS)[number]>;

/**
 * One line of data/national-services.csv with its texts in all languages → a service, still to be validated by
 * `seedNationalServiceSchema`.
 */
export function toSeedNationalService(row: NationalServiceRow, allTexts: readonly TextRow[]): unknown {
  const texts = allTexts.filter(({ slug }) => slug === row.slug);
  const languagesNote = localised(texts, 'languages_note');
  return {
    slug: row.slug,
    kind: row.kind,
    name: localised(texts, 'name'),
    forWhom: localised(texts, 'for_whom'),
    languagesNote: Object.keys(languagesNote).length === 0 ? null : languagesNote,
    phone: orNull(row.phone),
    email: orNull(row.email),
    website: orNull(row.website),
    openingHours: orNull(row.hours),
    groups: parseList(row.groups),
    freeOfCharge: parseWord(row.free_of_charge, { yes: true, no: false, '': null }),
    sourceUrls: parseList(row.source_urls),
    sourceDate: orNull(row.source_date),
  };
}

/** The stated texts of a column by language. */
function localised(texts: readonly TextRow[], column: 'name' | 'for_whom' | 'languages_note') {
  const stated = texts.filter((row) => row[column] !== '');
  return Object.fromEntries(stated.map((row) => [row.locale, row[column]]));
}

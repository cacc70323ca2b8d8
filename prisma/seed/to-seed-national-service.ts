import { orNull, parseList, parseWord, type CsvRow } from './parse-csv';

/** The columns of data/national-services.csv. */
export const NATIONAL_SERVICE_COLUMNS = [
  'slug',
  'kind',
  'name_de',
  'name_en',
  'phone',
  'website',
  'email',
  'hours',
  'groups',
  'for_whom_de',
  'for_whom_en',
  'languages_note_de',
  'languages_note_en',
  'free_of_charge',
  'source_urls',
  'source_date',
] as const;

type NationalServiceRow = CsvRow<(typeof NATIONAL_SERVICE_COLUMNS)[number]>;

/** One line of data/national-services.csv → a service, still to be validated by `seedNationalServiceSchema`. */
export function toSeedNationalService(row: NationalServiceRow): unknown {
  const languagesNote = { de: row.languages_note_de, en: row.languages_note_en };
  return {
    slug: row.slug,
    kind: row.kind,
    name: { de: row.name_de, en: row.name_en },
    forWhom: { de: row.for_whom_de, en: row.for_whom_en },
    languagesNote: languagesNote.de === '' && languagesNote.en === '' ? null : languagesNote,
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

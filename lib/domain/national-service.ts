import type { TargetGroup } from './facets/target-groups';
import type { Timetable } from './timetable';

export const NATIONAL_SERVICE_KINDS = ['emergency', 'helpline', 'office'] as const;
export type NationalServiceKind = (typeof NATIONAL_SERVICE_KINDS)[number];

/** Text by BCP 47 language tag; German is always there. */
export type LocalisedText = Readonly<Record<string, string> & { de: string }>;

/** A service that anybody in Germany can reach, wherever they are: what is left when no centre fits. */
export interface NationalService {
  slug: string;
  kind: NationalServiceKind;
  name: LocalisedText;
  /** As dialled: short numbers stay short, all others are E.164. */
  phone: string | null;
  email: string | null;
  website: string | null;
  /** OpenStreetMap `opening_hours` syntax; null = not known. */
  openingHours: string | null;
  forWhom: LocalisedText;
  /** The target groups it is for; empty = everyone. */
  groups: readonly TargetGroup[];
  languagesNote: LocalisedText | null;
  freeOfCharge: boolean | null;
  sourceUrls: readonly string[];
  /** ISO 8601 year, month or day; null = not known. */
  sourceDate: string | null;
  confirmedOn: string | null;
}

/** As it is shown: `phoneDisplay` is the number as people here write it, `timetable` what its hours mean. */
export interface ShownNationalService extends NationalService {
  phoneDisplay: string | null;
  timetable: Timetable | null;
}

/** The service with its texts in one language and in German, so that a page carries no other languages along. */
export function inLanguage<S extends NationalService>(service: S, locale: string): S {
  const keep = (text: LocalisedText): LocalisedText => {
    const own = text[locale];
    return own === undefined ? { de: text.de } : { de: text.de, [locale]: own };
  };
  const { name, forWhom, languagesNote } = service;
  return {
    ...service,
    name: keep(name),
    forWhom: keep(forWhom),
    languagesNote: languagesNote && keep(languagesNote),
  };
}

import { LIMITS } from '@/lib/limits';
import { foldName, loosen } from './fold-name';

/** What was typed, ready to be compared. */
export interface PlaceQuery {
  strict: string;
  loose: string;
  /** Five digits: alone, or with a name ("04109 Leipzig", "D-04109"). */
  postcode: string | null;
  /** One to four digits and nothing else. */
  digits: string | null;
}

const POSTCODE = /(?:^| )d?(\d{5})(?= |$)/u;
const SHORT_DISTRICT = /^(?:lk|lkr) /u;
// "Stadt Leipzig", "город Мюнхен", "مدينة ميونخ", "慕尼黑市"; folded.
const WORD_FOR_TOWN =
  /^(?:landeshauptstadt|kreisfreie stadt|stadtkreis|hansestadt|stadt|gemeinde|city of|ville de|miasto|orasul|oras|grad|город|г|місто|м|град|مدينه|شهر) (?=.)|(?<=.)[市州]$/u;

export function readPlaceQuery(text: string): PlaceQuery {
  const folded = foldName(text.slice(0, LIMITS.placeTextLength)).replace(SHORT_DISTRICT, 'landkreis ');
  const number = /^[\d ]+$/u.test(folded) ? folded.replaceAll(' ', '') : null;
  const postcode = number?.length === 5 ? number : (POSTCODE.exec(folded)?.[1] ?? null);
  const digits = number && number.length < 5 ? number : null;
  return { strict: folded, loose: loosen(folded), postcode, digits };
}

/** The name alone: without the postcode before it or the word "town" beside it; null if there is neither. */
export function withoutExtras(query: PlaceQuery): PlaceQuery | null {
  const strict = query.strict.replace(POSTCODE, '').trim().replace(WORD_FOR_TOWN, '');
  if (strict === query.strict || strict === '') return null;
  return { strict, loose: loosen(strict), postcode: null, digits: null };
}

/** Whether any letter is of a script other than Latin. */
export function isOtherScript({ strict }: PlaceQuery): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(strict);
}

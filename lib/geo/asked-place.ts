import type { Place } from '@/lib/domain/place';
import { LIMITS } from '@/lib/limits';
import { findPlaces } from './find-places';
import { findPlaceByKey, type PlaceIndex } from './place-index';
import { foldName } from './fold-name';
import { pickClearMatch, type PlaceMatch } from './place-match';
import { suggestNear } from './suggest-near';

/** What a text in the place field means. */
export type AskedPlace =
  | { kind: 'none' }
  | { kind: 'found'; place: Place }
  | { kind: 'several'; text: string; places: readonly Place[] }
  | { kind: 'unknown'; text: string; places: readonly Place[] };

/** A choice of more is no choice. */
const CHOICES_MAX = 30;

/**
 * Reads a postcode, a name or a key. Several places of the name are left to the visitor; a text that is only spelled
 * like a name is unknown, with what it may have meant.
 */
export function readAskedPlace(index: PlaceIndex, text: string): AskedPlace {
  const wanted = text.trim().slice(0, LIMITS.placeTextLength);
  if (wanted === '') return { kind: 'none' };
  const byKey = findPlaceByKey(index, wanted);
  if (byKey !== null) return { kind: 'found', place: byKey };
  const matches = findPlaces(index, wanted, CHOICES_MAX);
  const clear = pickClearMatch(matches) ?? pickFullName(matches, wanted);
  if (clear !== null) return { kind: 'found', place: clear.place };
  const [first] = matches;
  if (first !== undefined && first.how !== 'near') {
    const alike = matches.filter(({ how }) => how === first.how);
    return { kind: 'several', text: wanted, places: placesOf(alike.length > 1 ? alike : matches) };
  }
  return {
    kind: 'unknown',
    text: wanted,
    places: placesOf(first ? matches.slice(0, 5) : suggestNear(index, wanted)),
  };
}

/** A whole name beats a short one: "Sachsen" is the Land, although "Sachsen bei Ansbach" is called so too. */
function pickFullName(matches: readonly PlaceMatch[], text: string): PlaceMatch | null {
  const full = matches.filter(({ how, place }) => how === 'name' && foldName(place.name) === foldName(text));
  return full.length === 1 ? (full[0] ?? null) : null;
}

/**
 * The same for a form that sends beside the text the key of the place it shows: where the text means several places,
 * the key says which.
 */
export function readPlaceField(index: PlaceIndex, text: string, shownKey: string): AskedPlace {
  const asked = readAskedPlace(index, text);
  if (asked.kind !== 'several') return asked;
  const shown = asked.places.find((place) => isMeantBy(place, shownKey));
  return shown === undefined ? asked : { kind: 'found', place: shown };
}

function isMeantBy({ key, municipalityAgs }: Place, shownKey: string): boolean {
  return key === shownKey || (municipalityAgs !== null && shownKey === `municipality:${municipalityAgs}`);
}

const placesOf = (matches: readonly PlaceMatch[]) => matches.map(({ place }) => place);

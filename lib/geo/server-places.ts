import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Place } from '@/lib/domain/place';
import { findPlaces } from './find-places';
import { addOtherNames, findPlaceByKey, type PlaceIndex, unpackPlaces } from './place-index';
import { type PlaceMatch } from './place-match';
import { suggestNear } from './suggest-near';

let loaded: PlaceIndex | null = null;

/** The index that browsers get, with the names of all languages; read once, when first asked for. */
export function getPlaceIndex(): PlaceIndex {
  loaded ??= addOtherNames(unpackPlaces(readText('places-1.txt')), readText('places-2.txt'));
  return loaded;
}

/** As `findPlaces` in the browser, for those who come without JavaScript. */
export function findPlacesOnServer(text: string, limit?: number): PlaceMatch[] {
  return findPlaces(getPlaceIndex(), text, limit);
}

/** As `suggestNear` in the browser. */
export function suggestNearOnServer(text: string): PlaceMatch[] {
  return suggestNear(getPlaceIndex(), text);
}

/**
 * The place of `04109`, `municipality:14713000`, `district:14713` or `state:DE-SN`; null for anything else, and for a
 * postcode in two Länder, which has to be chosen.
 */
export function resolvePlaceKey(key: string): Place | null {
  return findPlaceByKey(getPlaceIndex(), key);
}

function readText(name: string): string {
  return readFileSync(path.join(process.cwd(), 'public', 'geo', name), 'utf8');
}

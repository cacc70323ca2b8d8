import { readFileSync } from 'node:fs';
import { addOtherNames, unpackPlaces } from './place-index';

export const placesText = readFileSync('public/geo/places-1.txt', 'utf8');
const otherNamesText = readFileSync('public/geo/places-2.txt', 'utf8');

/** As the browser has it at first, and once it has the names of other languages. */
export const germanPlaces = unpackPlaces(placesText);
export const allPlaces = addOtherNames(germanPlaces, otherNamesText);

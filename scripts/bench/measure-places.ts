/** Times the place field and the answers for places, with the first centres, in a process of its own; prints JSON. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Place, RADII_KM } from '@/lib/domain/place';
import type { Query } from '@/lib/domain/query';
import { findResponsibility } from '@/lib/domain/responsibility';
import { search } from '@/lib/domain/search';
import { widen } from '@/lib/domain/widening';
import { findPlaces } from '@/lib/geo/find-places';
import type { PlaceIndex } from '@/lib/geo/place-index';
import { getPlaceIndex } from '@/lib/geo/server-places';
import { suggestNear } from '@/lib/geo/suggest-near';
import { fuzzPlaces } from '@/lib/testing/fuzz-places';
import { createSeededRandom } from '@/lib/testing/seeded-random';
import { loadOwnDirectory } from '@/prisma/seed/own-directory.testing';
import { listBenchQueries } from './bench-queries';
import { listPlaceTexts } from './list-place-texts';
import { timed, timeEach } from './time-calls';

const QUERIES = 1_200;
const SEED = 1;
const KB = 1e3;

const fuzzTexts = Number(process.argv[2]);
const unpackMs = timed(getPlaceIndex);
const index = getPlaceIndex();
const figures = {
  places1GzKb: gzippedKb('public/geo/places-1.txt'),
  places2GzKb: gzippedKb('public/geo/places-2.txt'),
  unpackMs,
  ...measureLookups(index),
  ...measureFuzz(index),
  ...(await measureResponsibility(index)),
};
process.stdout.write(JSON.stringify(figures));

function gzippedKb(file: string): number {
  return gzipSync(readFileSync(file)).length / KB;
}

/** As in the field: where nothing is found, near spellings are looked for. */
function measureLookups(places: PlaceIndex) {
  const texts = listPlaceTexts();
  const { median, p99 } = timeEach(texts, (text) => {
    if (findPlaces(places, text).length === 0) suggestNear(places, text);
  });
  return { lookups: texts.length, lookupMs: median, lookupP99Ms: p99 };
}

function measureFuzz(places: PlaceIndex) {
  let broken: string[] = [];
  const fuzzMs = timed(() => (broken = fuzzPlaces(places, fuzzTexts, SEED)));
  return { fuzzTexts, fuzzMs, fuzzBroken: broken.length };
}

async function measureResponsibility({ postcodes }: PlaceIndex) {
  const { centres, nationalServices } = await loadOwnDirectory();
  const queries = withPlaces(postcodes.map(({ place }) => place));
  const { median, p99 } = timeEach(queries, (query) => {
    const view = search(centres, query);
    return [findResponsibility(view, query), widen(view, query, nationalServices)];
  });
  return {
    centres: centres.length,
    responsibilityQueries: queries.length,
    responsibilityMs: median,
    responsibilityP99Ms: p99,
  };
}

/** Random filters at random postcodes, half of them with a radius. */
function withPlaces(places: readonly Place[]): readonly Query[] {
  const random = createSeededRandom(SEED);
  const some = places as readonly [Place, ...Place[]];
  return listBenchQueries(QUERIES).map((query) => ({
    ...query,
    place: random.pick(some),
    radiusKm: random.happens(0.5) ? random.pick(RADII_KM) : null,
  }));
}

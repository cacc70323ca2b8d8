import { beforeAll, describe, expect, it } from 'vitest';
import { postcodes } from '@/lib/geo/gazetteer-data';
import { buildPlace } from '@/lib/testing/build-place';
import { createSeededRandom, type SeededRandom } from '@/lib/testing/seeded-random';
import { loadOwnDirectory } from '@/prisma/seed/own-directory.testing';
import type { Centre } from './centre';
import { FACET_IDS, FACETS } from './facets';
import { TARGET_GROUPS, type TargetGroup } from './facets/target-groups';
import { findWayForward } from './national-fallback';
import type { NationalService } from './national-service';
import { RADII_KM } from './place';
import { normaliseQuery, type Query } from './query';
import { search } from './search';
import { widen } from './widening';

/** `npm run test:full` tries every postcode with 50 sets of filters; else a sample, the same in every run. */
const IS_FULL = process.env.TEST_FULL === '1';
const SAMPLES = 2_000;
const QUERIES_PER_POSTCODE = 50;
const FULL_SWEEP_MINUTES = 30;

function randomQuery(postcode: string, random: SeededRandom): Query {
  const pick = (facet: (typeof FACET_IDS)[number]) =>
    random.happens(0.4)
      ? Array.from({ length: random.pick([1, 2, 3]) }, () => random.pick(codesOf(facet)))
      : [];
  return normaliseQuery({
    ...Object.fromEntries(FACET_IDS.map((facet) => [facet, pick(facet)])),
    mode: random.happens(0.2) ? 'native' : 'any',
    place: buildPlace(postcode, 'postcode'),
    radiusKm: random.happens(0.5) ? random.pick(RADII_KM) : null,
  });
}

const codesOf = (facet: (typeof FACET_IDS)[number]) =>
  FACETS[facet].map(({ code }) => code) as unknown as readonly [string, ...string[]];

function* tries(): Generator<Query> {
  const random = createSeededRandom(3);
  if (!IS_FULL) {
    const all = postcodes as unknown as readonly [(typeof postcodes)[number], ...typeof postcodes];
    for (let i = 0; i < SAMPLES; i++) yield randomQuery(random.pick(all).postcode, random);
    return;
  }
  for (const { postcode } of postcodes) {
    for (let i = 0; i < QUERIES_PER_POSTCODE; i++) yield randomQuery(postcode, random);
  }
}

const isPersonal = (group: TargetGroup) =>
  TARGET_GROUPS.some(
    ({ code, dimension }) => code === group && (dimension === 'gender' || dimension === 'age'),
  );

/** What the page offers: the list and the steps after it, the last of which are the numbers for all of Germany. */
function offersFor(centres: readonly Centre[], services: readonly NationalService[], query: Query) {
  const view = search(centres, query);
  const answer = [...view.stated, ...view.unstated];
  const { steps, lastStep } = widen(view, query, services);
  return {
    isAnswered: answer.length > 0,
    centres: [...answer, ...steps.flatMap((step) => step.hits)].map(({ centre }) => centre),
    services: lastStep?.services ?? [],
  };
}

function fitsPerson({ groups }: NationalService, { group }: Query): boolean {
  const personal = group.filter(isPersonal);
  return personal.length === 0 || groups.length === 0 || groups.some((code) => personal.includes(code));
}

let centres: readonly Centre[];
let services: readonly NationalService[];
beforeAll(async () => {
  ({ centres, nationalServices: services } = await loadOwnDirectory());
});

describe('from every postcode, whatever is chosen, there is a way forward that fits the person', () => {
  /** Tries all queries against the same centres; nothing is expected inside, which would take most of the time. */
  function findDeadEnds(directory: readonly Centre[]) {
    const found = { tries: 0, deadEnds: [] as string[], answered: 0, withoutCentre: 0 };
    for (const query of tries()) {
      found.tries++;
      const offers = offersFor(directory, services, query);
      if (offers.isAnswered) found.answered++;
      if (offers.centres.length === 0) found.withoutCentre++;
      const canTurnToCentre = offers.centres.some(
        (centre) => findWayForward(centre, services, query) !== null,
      );
      const canTurnToService = offers.services.some((service) => service.phone && fitsPerson(service, query));
      const isMisled = offers.services.some((service) => !fitsPerson(service, query));
      const isDenied = offers.centres.some((centre) => denies(centre, query));
      if (isMisled || isDenied || !canTurnToService || (offers.centres.length > 0 && !canTurnToCentre))
        found.deadEnds.push(JSON.stringify(query));
    }
    return found;
  }

  function denies({ groups }: Centre, { group }: Query): boolean {
    const genders = group.filter((code) =>
      TARGET_GROUPS.some((term) => term.code === code && term.dimension === 'gender'),
    );
    return genders.length > 0 && genders.every((code) => groups[code] === 'no');
  }

  const minutes = (IS_FULL ? FULL_SWEEP_MINUTES : 2) * 60_000;

  it(
    'with the first data',
    () => {
      const { tries: count, deadEnds } = findDeadEnds(centres);
      expect(deadEnds).toEqual([]);
      expect(count).toBe(IS_FULL ? postcodes.length * QUERIES_PER_POSTCODE : SAMPLES);
    },
    minutes,
  );

  it(
    'also if every centre said no to all that it does not state',
    () => {
      const strict = centres.map((centre) => ({
        ...centre,
        completeFacets: FACET_IDS,
        groups: { women: 'no', men: 'no', trans_nonbinary: 'no', ...centre.groups } as const,
      }));
      const { deadEnds, withoutCentre } = findDeadEnds(strict);
      expect(deadEnds).toEqual([]);
      // Else nothing was tried that could have been a dead end.
      expect(withoutCentre).toBeGreaterThan(0);
    },
    minutes,
  );

  it(
    'also if every centre were somewhere and said that it is there for all of Germany',
    () => {
      const serviceAreas: Centre['serviceAreas'] = [
        {
          level: 'nationwide',
          ags: '',
          name: 'Deutschland',
          forms: [],
          basis: 'own_account',
          sourceUrl: null,
        },
      ];
      const nationwide = centres.map((centre) => ({ ...centre, state: null, place: null, serviceAreas }));
      const { tries: count, deadEnds, answered, withoutCentre } = findDeadEnds(nationwide);
      expect(deadEnds).toEqual([]);
      // They are a step outwards and no answer; that step names them.
      expect(answered).toBe(0);
      expect(withoutCentre).toBeLessThan(count / 2);
    },
    minutes,
  );
});

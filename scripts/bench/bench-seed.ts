import { toStateCode } from '@/lib/domain/area';
import type { Centre } from '@/lib/domain/centre';
import type { TargetGroup } from '@/lib/domain/facets/target-groups';
import { municipalities, type Municipality } from '@/lib/geo/gazetteer-data';
import { generateCentres } from '@/lib/testing/generate-centres';
import { createSeededRandom } from '@/lib/testing/seeded-random';
import { loadOwnSeed } from '@/prisma/seed/load-seed';
import { parseSeed } from '@/prisma/seed/parse-seed';
import type { Seed, SeedInput } from '@/prisma/seed/seed-record';

type SeedCentreInput = SeedInput['centres'][number];

/** Towns of about the size that has a counselling centre. */
const INHABITANTS_MIN = 20_000;

/** Generated centres in towns all over the country, and the real national services. The same count, the same seed. */
export async function makeBenchSeed(count: number): Promise<Seed> {
  const towns = municipalities.filter(({ population }) => (population ?? 0) >= INHABITANTS_MIN);
  const [first, ...others] = towns;
  if (!first) throw new Error('The gazetteer knows no town.');
  const random = createSeededRandom(count);
  const centres = generateCentres(count).map((centre) =>
    toSeedInput(centre, random.pick([first, ...others])),
  );
  const { nationalServices } = await loadOwnSeed();
  return { ...parseSeed({ centres }, 'The generated seed'), nationalServices };
}

function toSeedInput(centre: Centre, town: Municipality): SeedCentreInput {
  return {
    slug: centre.slug,
    name: centre.name,
    type: centre.type,
    carrier: centre.carrier?.name ?? null,
    town: town.name,
    state: toStateCode(town.ags),
    area: { level: 'municipality', ags: town.ags },
    minimumAge: centre.minimumAge,
    interpreters: centre.interpreters,
    groups: Object.entries(centre.groups).map(([code, acceptance]) => ({
      code: code as TargetGroup,
      acceptance,
    })),
    forms: [...centre.forms],
    languages: [...centre.languages],
    services: [...centre.services],
    accessModes: [...centre.access],
    contactPoints: centre.allContacts.map(({ kind, value }) => ({ kind, value })),
    sources: [...centre.sources],
  };
}

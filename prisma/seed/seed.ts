import { createPrisma } from '@/lib/db/client';
import { loadOwnSeed, loadSeedFile } from './load-seed';
import type { SeedCentre } from './seed-record';
import { writeSeed, type SeedOutcome, type TableOutcome } from './write-seed';

export interface SeedReport extends SeedOutcome {
  /** Areas that no official key says, as the centre words them. */
  areaTexts: { slug: string; text: string }[];
}

const areaTextsOf = ({ slug, serviceAreaTexts }: SeedCentre) =>
  serviceAreaTexts.map((text) => ({ slug, text }));

/**
 * Seeds the database behind the URL with the project's own data, or with those of `seedFile`.
 * @throws OperatorError when the data are wrong; then nothing has been written.
 */
export async function seedDatabase(databaseUrl: string, seedFile?: string): Promise<SeedReport> {
  const seed = seedFile === undefined ? await loadOwnSeed() : await loadSeedFile(seedFile);
  const prisma = createPrisma(databaseUrl, 1);
  try {
    return { ...(await writeSeed(prisma, seed)), areaTexts: seed.centres.flatMap(areaTextsOf) };
  } finally {
    await prisma.$disconnect();
  }
}

function describeTable(table: string, { inserted, updated, unchanged, edited }: TableOutcome): string[] {
  const kept = edited.length > 0 ? ` (${edited.join(', ')})` : '';
  const counts = `${inserted} inserted, ${updated} updated, ${unchanged} unchanged`;
  return [`${table}: ${counts}, ${edited.length} kept because somebody edited them${kept}.`];
}

/** The report in plain lines. */
export function describeSeed({ centres, nationalServices, areaTexts }: SeedReport): string[] {
  const texts = areaTexts.map(({ slug, text }) => `  ${slug}: ${text}`);
  return [
    ...describeTable('Centres', centres),
    ...describeTable('National services', nationalServices),
    ...(texts.length > 0
      ? [`Areas kept as text, because no official area is called so (${texts.length}):`]
      : []),
    ...texts,
  ];
}

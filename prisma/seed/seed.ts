import { createPrisma } from '@/lib/db/client';
import { findUnreadableHours, type UnreadableHours } from './find-unreadable-hours';
import { loadOwnSeed, loadSeedFile } from './load-seed';
import type { SeedCentre } from './seed-record';
import { writeSeed, type SeedOutcome, type TableOutcome } from './write-seed';

export interface SeedReport extends SeedOutcome {
  /** Areas that no official key says, as the centre words them. */
  areaTexts: { slug: string; text: string }[];
  unreadableHours: UnreadableHours[];
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
    const outcome = await writeSeed(prisma, seed);
    const areaTexts = seed.centres.flatMap(areaTextsOf);
    return { ...outcome, areaTexts, unreadableHours: findUnreadableHours(seed) };
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
export function describeSeed(report: SeedReport): string[] {
  const areas = report.areaTexts.map(({ slug, text }) => `  ${slug}: ${text}`);
  const hours = report.unreadableHours.map(({ slug, field, text }) => `  ${slug}, ${field}: ${text}`);
  return [
    ...describeTable('Centres', report.centres),
    ...describeTable('National services', report.nationalServices),
    ...listUnder('Areas kept as text, because no official area is called so', areas),
    ...listUnder('Hours kept as text, because they are no OpenStreetMap opening_hours', hours),
  ];
}

function listUnder(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading} (${lines.length}):`, ...lines];
}

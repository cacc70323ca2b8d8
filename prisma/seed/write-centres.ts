import type { Prisma } from '@/lib/db/generated/client';
import type { PlannedRecord } from './plan-seed';
import { toRecordId } from './record-id';
import type { SeedCentre } from './seed-record';
import { toCentreRow, toChildRows } from './to-rows';

type Transaction = Prisma.TransactionClient;
type PlannedCentre = PlannedRecord<SeedCentre>;
type ChildRows = ReturnType<typeof toChildRows>;

/** A statement holds at most 32,767 values: a centre's row has some thirty. */
const ROWS_PER_STATEMENT = 1000;
/** Centres whose rows are made and written together, so that a large seed is never twice in memory. */
const CENTRES_PER_BATCH = 5000;

function* inChunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

async function insert<Row>(rows: readonly Row[], createMany: (args: { data: Row[] }) => Promise<unknown>) {
  for (const data of inChunks(rows, ROWS_PER_STATEMENT)) await createMany({ data });
}

/** An editor may have given a carrier its right name: the id still finds it. */
async function saveCarriers(
  tx: Transaction,
  centres: readonly PlannedCentre[],
): Promise<Map<string, string>> {
  const names = [...new Set(centres.flatMap(({ record }) => record.carrier ?? []))];
  const stored = await tx.carrier.findMany({ select: { id: true, name: true } });
  const storedIds = new Set(stored.map(({ id }) => id));
  const idOf = new Map(stored.map(({ id, name }) => [name, id]));
  const missing: { id: string; name: string }[] = [];
  for (const name of names.filter((candidate) => !idOf.has(candidate))) {
    const id = toRecordId('carrier', name);
    idOf.set(name, id);
    if (!storedIds.has(id)) missing.push({ id, name });
  }
  await insert(missing, (args) => tx.carrier.createMany(args));
  return idOf;
}

function gatherChildRows(centres: readonly PlannedCentre[]): ChildRows {
  const perCentre = centres.map(toChildRows);
  return {
    contactPoints: perCentre.flatMap((rows) => rows.contactPoints),
    languages: perCentre.flatMap((rows) => rows.languages),
    services: perCentre.flatMap((rows) => rows.services),
    groups: perCentre.flatMap((rows) => rows.groups),
    forms: perCentre.flatMap((rows) => rows.forms),
    accessModes: perCentre.flatMap((rows) => rows.accessModes),
    facts: perCentre.flatMap((rows) => rows.facts),
    serviceAreas: perCentre.flatMap((rows) => rows.serviceAreas),
    notices: perCentre.flatMap((rows) => rows.notices),
    sources: perCentre.flatMap((rows) => rows.sources),
  };
}

async function insertChildren(tx: Transaction, centres: readonly PlannedCentre[]): Promise<void> {
  const rows = gatherChildRows(centres);
  await insert(rows.contactPoints, (args) => tx.contactPoint.createMany(args));
  await insert(rows.languages, (args) => tx.centreLanguage.createMany(args));
  await insert(rows.services, (args) => tx.centreService.createMany(args));
  await insert(rows.groups, (args) => tx.centreGroup.createMany(args));
  await insert(rows.forms, (args) => tx.centreForm.createMany(args));
  await insert(rows.accessModes, (args) => tx.centreAccessMode.createMany(args));
  await insert(rows.facts, (args) => tx.centreFact.createMany(args));
  await insert(rows.serviceAreas, (args) => tx.serviceArea.createMany(args));
  await insert(rows.notices, (args) => tx.notice.createMany(args));
  await insert(rows.sources, (args) => tx.source.createMany(args));
}

async function deleteChildren(tx: Transaction, centreIds: string[]): Promise<void> {
  const where = { centreId: { in: centreIds } };
  await tx.contactPoint.deleteMany({ where });
  await tx.centreLanguage.deleteMany({ where });
  await tx.centreService.deleteMany({ where });
  await tx.centreGroup.deleteMany({ where });
  await tx.centreForm.deleteMany({ where });
  await tx.centreAccessMode.deleteMany({ where });
  await tx.centreFact.deleteMany({ where });
  await tx.serviceArea.deleteMany({ where });
  await tx.notice.deleteMany({ where });
  await tx.source.deleteMany({ where });
}

/** Inserts centres that the database does not have. Executes no statement for an empty list. */
export async function insertCentres(tx: Transaction, centres: readonly PlannedCentre[]): Promise<void> {
  if (centres.length === 0) return;
  const carrierIds = await saveCarriers(tx, centres);
  for (const batch of inChunks(centres, CENTRES_PER_BATCH)) {
    const rows = batch.map((centre) => toCentreRow(centre, carrierIds));
    await insert(rows, (args) => tx.centre.createMany(args));
    await insertChildren(tx, batch);
  }
}

/** Replaces centres that nobody has edited; one that is being edited meanwhile is left to its editor. */
export async function replaceCentres(
  tx: Transaction,
  centres: readonly PlannedCentre[],
): Promise<PlannedCentre[]> {
  if (centres.length === 0) return [];
  const carrierIds = await saveCarriers(tx, centres);
  const replaced: PlannedCentre[] = [];
  for (const centre of centres) {
    const { count } = await tx.centre.updateMany({
      where: { id: centre.id, version: 1, seedHash: centre.stored?.seedHash ?? null },
      data: toCentreRow(centre, carrierIds),
    });
    if (count === 1) replaced.push(centre);
  }
  for (const batch of inChunks(replaced, CENTRES_PER_BATCH)) {
    await deleteChildren(
      tx,
      batch.map(({ id }) => id),
    );
    await insertChildren(tx, batch);
  }
  return replaced;
}

import type { Prisma } from '@/lib/db/generated/client';
import { insertRows } from './insert-rows';
import type { PlannedRecord } from './plan-seed';
import { toRecordId } from './record-id';
import type { SeedCentre } from './seed-record';
import { toCentreRow, toChildRows } from './to-rows';

type Transaction = Prisma.TransactionClient;
type PlannedCentre = PlannedRecord<SeedCentre>;
type ChildRows = ReturnType<typeof toChildRows>;

/** Centres whose rows are made and written together, so that a large seed is never twice in memory. */
const CENTRES_PER_BATCH = 5000;

function* inChunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
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
  const missing: { id: string; name: string; updatedAt: Date }[] = [];
  for (const name of names.filter((candidate) => !idOf.has(candidate))) {
    const id = toRecordId('carrier', name);
    idOf.set(name, id);
    if (!storedIds.has(id)) missing.push({ id, name, updatedAt: new Date() });
  }
  await insertRows(tx, 'carrier', missing);
  return idOf;
}

async function insertChildren(tx: Transaction, centres: readonly PlannedCentre[]): Promise<void> {
  const perCentre = centres.map(toChildRows);
  const all = <Row>(rowsOf: (rows: ChildRows) => readonly Row[]) => perCentre.flatMap(rowsOf);
  await insertRows(
    tx,
    'contact_point',
    all((rows) => rows.contactPoints),
  );
  await insertRows(
    tx,
    'centre_language',
    all((rows) => rows.languages),
  );
  await insertRows(
    tx,
    'centre_service',
    all((rows) => rows.services),
  );
  await insertRows(
    tx,
    'centre_group',
    all((rows) => rows.groups),
  );
  await insertRows(
    tx,
    'centre_form',
    all((rows) => rows.forms),
  );
  await insertRows(
    tx,
    'centre_access_mode',
    all((rows) => rows.accessModes),
  );
  await insertRows(
    tx,
    'centre_fact',
    all((rows) => rows.facts),
  );
  await insertRows(
    tx,
    'service_area',
    all((rows) => rows.serviceAreas),
  );
  await insertRows(
    tx,
    'notice',
    all((rows) => rows.notices),
  );
  await insertRows(
    tx,
    'source',
    all((rows) => rows.sources),
  );
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
    const updatedAt = new Date();
    const rows = batch.map((centre) => ({ ...toCentreRow(centre, carrierIds), updatedAt }));
    await insertRows(tx, 'centre', rows);
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

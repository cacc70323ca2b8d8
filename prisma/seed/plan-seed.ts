import { toRecordId, toSeedHash } from './record-id';

/** A row of the database as far as the seed needs it. */
export interface StoredRecord {
  id: string;
  slug: string;
  version: number;
  seedHash: string | null;
}

export interface PlannedRecord<Record> {
  id: string;
  hash: string;
  record: Record;
  /** What the database holds of it; null = nothing yet. */
  stored: StoredRecord | null;
}

export interface SeedPlan<Record> {
  missing: PlannedRecord<Record>[];
  /** Seeded before, touched by nobody since, and different in the seed now. */
  changed: PlannedRecord<Record>[];
  unchanged: PlannedRecord<Record>[];
  /** Somebody edited it: it is theirs. */
  edited: PlannedRecord<Record>[];
}

const isUntouched = ({ version, seedHash }: StoredRecord) => version === 1 && seedHash !== null;

function fateOf({ hash, stored }: PlannedRecord<unknown>): keyof SeedPlan<unknown> {
  if (!stored) return 'missing';
  if (!isUntouched(stored)) return 'edited';
  return stored.seedHash === hash ? 'unchanged' : 'changed';
}

/** Decides for each record of the seed what becomes of it. Records that only the database has are left alone. */
export function planSeed<Record extends { slug: string }>(
  table: 'centre' | 'national_service',
  records: readonly Record[],
  storedRecords: readonly StoredRecord[],
): SeedPlan<Record> {
  const byId = new Map(storedRecords.map((stored) => [stored.id, stored]));
  const bySlug = new Map(storedRecords.map((stored) => [stored.slug, stored]));
  const plan: SeedPlan<Record> = { missing: [], changed: [], unchanged: [], edited: [] };
  for (const record of records) {
    const id = toRecordId(table, record.slug);
    const stored = byId.get(id) ?? bySlug.get(record.slug) ?? null;
    const planned = { id: stored?.id ?? id, hash: toSeedHash(record), record, stored };
    plan[fateOf(planned)].push(planned);
  }
  return plan;
}

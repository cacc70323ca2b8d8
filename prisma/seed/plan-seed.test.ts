import { expect, test } from 'vitest';
import { planSeed, type StoredRecord } from './plan-seed';
import { toRecordId, toSeedHash } from './record-id';

const record = { slug: 'one', name: 'One' };
const stored = (changes: Partial<StoredRecord> = {}): StoredRecord => ({
  id: toRecordId('centre', 'one'),
  slug: 'one',
  version: 1,
  seedHash: toSeedHash(record),
  ...changes,
});
const fateOf = (...records: StoredRecord[]) =>
  Object.entries(planSeed('centre', [record], records)).flatMap(([fate, planned]) =>
    planned.length > 0 ? [fate] : [],
  );

test.each([
  ['nothing of it', [], 'missing'],
  ['another record only', [stored({ id: toRecordId('centre', 'two'), slug: 'two' })], 'missing'],
  ['the same', [stored()], 'unchanged'],
  ['an older seed’s', [stored({ seedHash: 'older' })], 'changed'],
  ['one with a raised version', [stored({ version: 2 })], 'edited'],
  ['one with an emptied hash', [stored({ seedHash: null })], 'edited'],
  ['an editor’s under another slug', [stored({ slug: 'uno', version: 2, seedHash: null })], 'edited'],
  ['an editor’s own of the same slug', [stored({ id: 'own', seedHash: null })], 'edited'],
])('the database holds %s', (_, records, fate) => {
  expect(fateOf(...records)).toEqual([fate]);
});

test('ids are UUIDs of version 5, the same for the same record, another for every other', () => {
  const ids = [
    toRecordId('centre', 'one'),
    toRecordId('centre', 'two'),
    toRecordId('carrier', 'one'),
    toRecordId('national_service', 'one'),
  ];
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(4);
  expect(toRecordId('centre', 'one')).toBe(ids[0]);
});

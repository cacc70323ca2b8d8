import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('5d0a3f5c7e1b4c0e9a6f2b8d41c7e930', 'hex');

/**
 * The UUID (version 5, RFC 9562) of a seeded record: the same record has the same id on every machine, and is
 * recognised when an editor has given it another slug.
 */
export function toRecordId(table: 'carrier' | 'centre' | 'national_service', name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${table}/${name}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Tells whether a record reads as it did when it was last seeded. */
export function toSeedHash(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

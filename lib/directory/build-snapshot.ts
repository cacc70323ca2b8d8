import { createHash } from 'node:crypto';
import type { StoredDirectory } from '@/lib/db/load-directory';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { redact, withPhoneDisplay } from './redact';

/** Stored directory → redacted, deeply frozen snapshot whose version is a hash of its content. */
export function buildSnapshot(stored: StoredDirectory, loadedAt: Date): DirectorySnapshot {
  const centres = stored.centres.map((record) => deepFreeze(redact(record)));
  const nationalServices = deepFreeze(stored.nationalServices.map(withPhoneDisplay));
  return Object.freeze({
    version: hashOf([...centres, ...nationalServices]),
    loadedAt: loadedAt.toISOString(),
    centres: Object.freeze(centres),
    nationalServices,
    problems: Object.freeze([...stored.problems]),
  });
}

/** The first 16 hexadecimal digits of SHA-256 over the parts as JSON. */
function hashOf(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify(part)).update('\n');
  return hash.digest('hex').slice(0, 16);
}

/** Freezes plain data through and through and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

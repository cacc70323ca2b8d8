import { createHash } from 'node:crypto';
import type { StoredDirectory } from '@/lib/db/load-directory';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { timetablesFrom, withCentreTimetables, withServiceTimetable } from '@/lib/hours/with-timetables';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { redact, withPhoneDisplay } from './redact';

/** Stored directory → redacted, deeply frozen snapshot whose version is a hash of its content. */
export function buildSnapshot(stored: StoredDirectory, loadedAt: Date): DirectorySnapshot {
  const loaded = {
    loadedAt: loadedAt.toISOString(),
    centres: stored.centres.map(redact),
    nationalServices: stored.nationalServices.map(withPhoneDisplay),
    problems: [...stored.problems],
  };
  return ofDay(loaded, berlinDay(loadedAt));
}

type WithoutDay = Omit<DirectorySnapshot, 'version' | 'day'>;

/** The snapshot with what hours mean on a day (ISO 8601, Germany) and the next: as long as it lives, days pass. */
export function ofDay(snapshot: WithoutDay, day: string): DirectorySnapshot {
  const timetableOf = timetablesFrom(day);
  const centres = snapshot.centres.map((centre) => withCentreTimetables(centre, timetableOf));
  const nationalServices = snapshot.nationalServices.map((service) =>
    withServiceTimetable(service, timetableOf),
  );
  const version = hashOf([...centres, ...nationalServices]);
  const { loadedAt, problems } = snapshot;
  return deepFreeze({ version, loadedAt, day, centres, nationalServices, problems });
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

import { compactCentre } from '@/lib/domain/compact-centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';

const bodies = new WeakMap<DirectorySnapshot, string>();

/** The JSON that browsers search: all listed centres, compact. Written once per snapshot. */
export function getIndexBody(snapshot: DirectorySnapshot): string {
  const known = bodies.get(snapshot);
  if (known !== undefined) return known;
  const body = JSON.stringify({ version: snapshot.version, centres: snapshot.centres.map(compactCentre) });
  bodies.set(snapshot, body);
  return body;
}

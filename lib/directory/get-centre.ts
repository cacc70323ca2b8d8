import 'server-only';
import type { Centre } from '@/lib/domain/centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { getDirectory } from './directory';

const bySlug = new WeakMap<DirectorySnapshot, ReadonlyMap<string, Centre>>();

/** The public record of one centre, or null when none is published under the slug. */
export async function getCentre(slug: string): Promise<Centre | null> {
  const snapshot = await getDirectory();
  const index = bySlug.get(snapshot) ?? new Map(snapshot.centres.map((centre) => [centre.slug, centre]));
  bySlug.set(snapshot, index);
  return index.get(slug) ?? null;
}

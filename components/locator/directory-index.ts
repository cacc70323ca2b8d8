import type { ListedCentre } from '@/lib/domain/centre';
import { expandCentre, type CompactCentre } from '@/lib/domain/compact-centre';
import { indexHref } from '@/lib/url/hrefs';

/** Answer of the index endpoint: every listed centre, of one version of the directory. */
export interface DirectoryIndex {
  version: string;
  centres: readonly CompactCentre[];
}

type Centres = readonly ListedCentre[];

const SECONDS_TO_LOAD = 60;
let loading: { version: string; centres: Promise<Centres> } | null = null;
let loaded: { version: string; centres: Centres } | null = null;
const listeners = new Set<() => void>();

/** Tells when an index has been loaded. */
export function subscribeToIndex(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The index of a version when it is there already, so that a page one comes back to is whole at once; else null. */
export function getLoadedIndex(version: string): Centres | null {
  return loaded?.version === version ? loaded.centres : null;
}

/**
 * All listed centres, fetched once per version and kept in memory. The request says nothing of what is searched.
 * @throws when the network fails or the answer is not an index; the next call tries again.
 */
export function loadDirectoryIndex(version: string): Promise<Centres> {
  if (loading?.version !== version) {
    const centres = fetchIndex(version);
    loading = { version, centres };
    centres.then(
      (all) => keep(version, all),
      () => (loading = null),
    );
  }
  return loading.centres;
}

function keep(version: string, centres: Centres): void {
  loaded = { version, centres };
  for (const listener of listeners) listener();
}

async function fetchIndex(version: string): Promise<Centres> {
  const signal = AbortSignal.timeout(SECONDS_TO_LOAD * 1000);
  const response = await fetch(indexHref(version), { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`The index answered ${response.status}.`);
  const { centres } = (await response.json()) as DirectoryIndex;
  return centres.map(expandCentre);
}

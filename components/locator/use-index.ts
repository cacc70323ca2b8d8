import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import { getLoadedIndex, loadDirectoryIndex, subscribeToIndex } from './directory-index';

interface Indexed {
  version: string;
  /** The directory is small enough for the browser to search it. */
  isIndexed: boolean;
}

export interface LoadedIndex {
  /** Null until it is there. */
  index: readonly ListedCentre[] | null;
  isLoading: boolean;
  /** Resolves to whether it is there; where loading has failed it tries again. */
  load: () => Promise<boolean>;
}

/** All listed centres, loaded when the page opens: the request says nothing of what is asked. */
export function useIndex({ version, isIndexed }: Indexed): LoadedIndex {
  const index = useSyncExternalStore(
    subscribeToIndex,
    () => getLoadedIndex(version),
    () => null,
  );
  const [hasFailed, setHasFailed] = useState(false);
  const load = useCallback(async () => {
    if (!isIndexed) return false;
    return loadDirectoryIndex(version).then(
      () => true,
      () => {
        setHasFailed(true);
        return false;
      },
    );
  }, [version, isIndexed]);
  useEffect(() => {
    // When it cannot be loaded, links go on working as without JavaScript, and sending the form tries again.
    void load();
  }, [load]);
  return { index, isLoading: isIndexed && index === null && !hasFailed, load };
}

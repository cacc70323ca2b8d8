const SECONDS_TO_LOAD = 60;

/**
 * Fetches one of the files in `public/geo`. The request is the same for everybody: nothing that a visitor typed and no
 * position has a way into it.
 * @throws when the network fails or the file is not there
 */
export async function fetchGeoFile(name: string): Promise<Response> {
  const signal = AbortSignal.timeout(SECONDS_TO_LOAD * 1000);
  const response = await fetch(`/geo/${name}`, { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** Makes a load that happens once, for all who ask. When it fails, the next who asks tries again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

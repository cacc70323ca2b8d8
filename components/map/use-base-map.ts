import { useEffect, useState } from 'react';
import { loadBaseMap, type BaseMap } from './base-map';

/** The base map once it is there; `'failed'` when it will not come. The markers do not wait for it. */
export function useBaseMap(): BaseMap | 'loading' | 'failed' {
  const [baseMap, setBaseMap] = useState<BaseMap | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isWanted = true;
    const keep = (result: BaseMap | 'failed') => isWanted && setBaseMap(result);
    loadBaseMap().then(keep, () => keep('failed'));
    return () => {
      isWanted = false;
    };
  }, []);
  return baseMap;
}

import { useEffect } from 'react';

/**
 * Takes what was asked out of the address once the page holds it in memory; a fragment stays. A state of our own would
 * be taken for the router's, which then goes on with the old address.
 */
export function useCleanAddress(isHeld: boolean): void {
  useEffect(() => {
    const { search, pathname, hash } = window.location;
    if (isHeld && search !== '') window.history.replaceState(null, '', pathname + hash);
  }, [isHeld]);
}

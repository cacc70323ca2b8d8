import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether scripts run on this page; false on the server and until the page is live. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

'use client';

import type { ReactNode } from 'react';
import { useIsLive } from './use-is-live';

/** What is true or of use only where scripts run. */
export function LiveOnly({ children }: { children: ReactNode }) {
  return useIsLive() && children;
}

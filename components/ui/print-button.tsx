'use client';

import type { ReactNode } from 'react';
import { LiveOnly } from './live-only';
import { TextButton } from './text-button';

/** Opens the browser's own print dialogue. Without scripts it is not there; the browser's menu prints the same. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <LiveOnly>
      <TextButton onClick={() => window.print()}>{children}</TextButton>
    </LiveOnly>
  );
}

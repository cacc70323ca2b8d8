'use client';

import { createContext, useContext, type ReactNode } from 'react';

const RenderedAt = createContext(0);

/** Tells everything inside when the server made this page. */
export function ServerClock({ renderedAt, children }: { renderedAt: Date; children: ReactNode }) {
  return <RenderedAt value={renderedAt.getTime()}>{children}</RenderedAt>;
}

/** When the server made the page, in milliseconds since 1970. */
export function useRenderedAt(): number {
  return useContext(RenderedAt);
}

'use client';

import type { ReactNode } from 'react';
import { TextButton } from './text-button';
import { useIsLive } from './use-is-live';

interface Props {
  title: string;
  /** A path of this app. */
  href: string;
  children: ReactNode;
}

/** Opens the device's share sheet; where a device has none, there is no button. */
export function ShareButton({ title, href, children }: Props) {
  const isLive = useIsLive();
  if (!isLive || !('share' in navigator)) return null;
  const share = () => {
    const url = new URL(href, window.location.origin).href;
    // Closing the sheet is a refusal to the browser and an answer to us: there is nothing to say.
    void navigator.share({ title, url }).catch(() => undefined);
  };
  return <TextButton onClick={share}>{children}</TextButton>;
}

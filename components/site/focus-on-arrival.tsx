'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';

/** Kept outside of the component: another language replaces the whole page, and this with it. */
let lastPath: string | null = null;

/**
 * Leads the focus to the heading of a page that a link inside the app has opened. The title, which says nothing of
 * the topic, does not tell where one has arrived, and the link is gone or stands outside of what is new.
 */
export function FocusOnArrival() {
  const path = usePathname();
  useEffect(() => {
    if (lastPath !== null && lastPath !== path) focusArrival();
    lastPath = path;
  }, [path]);
  return null;
}

function focusArrival(): void {
  const target = document.getElementById(location.hash.slice(1)) ?? document.querySelector('main h1');
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

// Kept outside of the component: another language replaces the whole page, and this with it.
let lastPath: string | null = null;
let lastFocused: Element | null = null;

/**
 * Leads the focus to the heading of what a link inside the app has opened. The title, which says nothing of the
 * topic, does not tell where one has arrived, and the link is gone or stands outside of what is new.
 */
export function FocusOnArrival() {
  const path = usePathname();
  const params = useSearchParams();
  useEffect(() => {
    document.addEventListener('focusin', noteFocus);
    return () => document.removeEventListener('focusin', noteFocus);
  }, []);
  useEffect(() => {
    const isOtherPage = lastPath !== null && lastPath !== path;
    lastPath = path;
    if (isOtherPage || hasFocusGone()) focusArrival();
  }, [path, params]);
  return null;
}

function noteFocus({ target }: FocusEvent): void {
  lastFocused = target instanceof Element ? target : null;
}

function hasFocusGone(): boolean {
  return document.activeElement === document.body && lastFocused?.isConnected === false;
}

function focusArrival(): void {
  // A page that goes on with what was begun on another has led the focus there already.
  if (document.querySelector('main')?.contains(document.activeElement)) return;
  const target = document.getElementById(location.hash.slice(1)) ?? document.querySelector('main h1');
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

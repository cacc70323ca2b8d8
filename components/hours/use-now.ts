import { useSyncExternalStore } from 'react';
import { clockCorrection, toMinute } from '@/lib/domain/clock';
import type { Minute } from '@/lib/domain/timetable';
import { useRenderedAt } from './server-clock';

const REFRESH_SECONDS = 20;

/**
 * What the device's clock lacks to the server's. Measured once, when the first page comes alive: later pages may come
 * from the router's memory, hours after the server has made them.
 */
let correction: number | null = null;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * The minute that it is, kept current while the page is open. Until the page is live it is the minute in which the
 * server made it, so that both say the same.
 */
export function useNow(): Minute {
  const renderedAt = useRenderedAt();
  return useSyncExternalStore(
    subscribe,
    () => currentMinute(renderedAt),
    () => toMinute(renderedAt),
  );
}

function currentMinute(renderedAt: number): Minute {
  correction ??= clockCorrection(renderedAt, Date.now());
  return toMinute(Date.now() + correction);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) startTicking();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stopTicking();
  };
}

/** A device that has slept ticks late: what comes back into view is looked at anew. */
function startTicking(): void {
  timer = setInterval(tick, REFRESH_SECONDS * 1000);
  document.addEventListener('visibilitychange', tick);
}

function stopTicking(): void {
  clearInterval(timer);
  document.removeEventListener('visibilitychange', tick);
}

function tick(): void {
  for (const listener of listeners) listener();
}

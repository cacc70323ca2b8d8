import type { Point } from '@/lib/domain/centre';

const SECONDS_TO_WAIT = 15;

export type PositionFault = 'denied' | 'unavailable' | 'timeout';

/** Thrown when the browser gives no position, with the reason that decides what to tell the visitor. */
export class PositionUnknown extends Error {
  override name = 'PositionUnknown';
  constructor(readonly fault: PositionFault) {
    super(`The browser gives no position: ${fault}.`);
  }
}

/** Whether the browser can give a position: some have none to give, and over plain HTTP none does. */
export function canAskPosition(): boolean {
  return window.isSecureContext && 'geolocation' in navigator;
}

/**
 * The device's position, asked of the browser once, as roughly as it likes. Whoever calls this works with it here and
 * lets it go: it is kept nowhere and sent nowhere.
 * @throws PositionUnknown
 */
export function askPosition(): Promise<Point> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED, TIMEOUT }) =>
        reject(
          new PositionUnknown(
            code === PERMISSION_DENIED ? 'denied' : code === TIMEOUT ? 'timeout' : 'unavailable',
          ),
        ),
      { enableHighAccuracy: false, timeout: SECONDS_TO_WAIT * 1000, maximumAge: 0 },
    );
  });
}

import type { Notice } from './centre';

/** The notices that hold on a day (ISO 8601, Europe/Berlin); their first and last day are included. */
export function currentNotices(notices: readonly Notice[], day: string): Notice[] {
  return notices.filter(
    ({ validFrom, validUntil }) => (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil),
  );
}

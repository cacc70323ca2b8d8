'use client';

import { LastResort } from '@/components/site/last-resort';

/** Something of ours broke. The numbers that always help are in the page itself, not in what may have broken. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return <LastResort onRetry={reset} />;
}

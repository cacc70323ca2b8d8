'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { formatPartialDate } from '@/lib/i18n/format-partial-date';

/** The day of printing, also of a page that has been open since yesterday. `today` is the ISO day it was made on. */
export function PrintDay({ today, locale }: { today: string; locale: string }) {
  const [day, setDay] = useState(today);
  useEffect(() => {
    // The browser takes its picture as soon as the event is over.
    const renew = () => flushSync(() => setDay(berlinDay(new Date())));
    window.addEventListener('beforeprint', renew);
    return () => window.removeEventListener('beforeprint', renew);
  }, []);
  return <time dateTime={day}>{formatPartialDate(day, locale)}</time>;
}

'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode, SubmitEvent } from 'react';
import { NO_ANSWERS, WHAT_ANSWERS } from '@/lib/domain/number-answers';
import { setNumberState } from './number-store';
import { pressedValue } from './pressed-value';

interface Props {
  /** The page of the way. */
  action: string;
  isInstant: boolean;
  children: ReactNode;
}

/** Takes the first answer along in memory; the address of the next page does not say it. */
export function FirstAnswerForm({ action, isInstant, children }: Props) {
  const router = useRouter();
  const goOn = (event: SubmitEvent) => {
    if (!isInstant) return;
    event.preventDefault();
    const what = WHAT_ANSWERS.find((code) => code === pressedValue(event)) ?? null;
    setNumberState({ answers: { ...NO_ANSWERS, what }, step: 'who' });
    router.push(action);
  };
  return (
    <form method="get" action={action} onSubmit={goOn}>
      <input type="hidden" name="step" value="who" />
      {children}
    </form>
  );
}

import type { SubmitEvent } from 'react';

/** The value of the button that sent a form; null where none did, or it has none. */
export function pressedValue({ nativeEvent: { submitter } }: SubmitEvent): string | null {
  return submitter instanceof HTMLButtonElement && submitter.value !== '' ? submitter.value : null;
}

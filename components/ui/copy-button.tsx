'use client';

import { useState } from 'react';
import styles from './copy-button.module.css';
import { TextButton } from './text-button';
import { useIsLive } from './use-is-live';

interface Props {
  text: string;
  /** The direction of the text where it is not that of its letters. */
  dir?: 'ltr';
  labels: { copy: string; copied: string; byHand: string };
}

/** Copies a text. Without scripts, or where a browser keeps its clipboard shut, the text is there to copy by hand. */
export function CopyButton({ text, dir, labels }: Props) {
  const [outcome, setOutcome] = useState<{ text: string; isCopied: boolean } | null>(null);
  const isLive = useIsLive();
  const copy = async () => setOutcome({ text, isCopied: await writeToClipboard(text) });

  const isCurrent = outcome?.text === text;
  if (!isLive || (isCurrent && !outcome.isCopied)) {
    return (
      <p className={styles.text} data-screen-only>
        {labels.byHand} <bdi dir={dir}>{text}</bdi>
      </p>
    );
  }
  return <TextButton onClick={() => void copy()}>{isCurrent ? labels.copied : labels.copy}</TextButton>;
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

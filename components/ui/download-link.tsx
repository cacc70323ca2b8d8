'use client';

import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** Where the same file is to be had without scripts. */
  href: string;
  file: { name: string; type: string; content: string };
  children: ReactNode;
}

/** Some browsers read the file only after the click is over. */
const KEEP_MILLISECONDS = 10_000;

/** A link to a file that the page holds already: with scripts the browser saves it and asks nobody. */
export function DownloadLink({ href, file, children }: Props) {
  const save = (event: MouseEvent) => {
    event.preventDefault();
    const url = URL.createObjectURL(new Blob([file.content], { type: file.type }));
    Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
  };
  return (
    <a href={href} download={file.name} onClick={save}>
      {children}
    </a>
  );
}

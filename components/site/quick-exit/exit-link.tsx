import type { ComponentProps } from 'react';
import { EXIT_URL } from './exit-target';

interface Props extends Omit<ComponentProps<'a'>, 'href' | 'rel' | 'children'> {
  label: string;
}

/** A real link out, so that it works without JavaScript; the exit guard makes every link to that address complete. */
export function ExitLink({ label, ...attributes }: Props) {
  return (
    <a {...attributes} href={EXIT_URL} rel="noreferrer">
      {label}
    </a>
  );
}

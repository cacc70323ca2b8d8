import type { ReactNode } from 'react';

interface Props {
  /** An absolute http(s) address. */
  href: string;
  /** What the link says; without it, the host: people see where they go. */
  children?: ReactNode;
}

/** A link to another host. That host learns nothing of this page; the words before the link say that it is another service. */
export function ExternalLink({ href, children }: Props) {
  return (
    <a href={href} rel="noopener noreferrer">
      {children ?? <bdi dir="ltr">{new URL(href).host}</bdi>}
    </a>
  );
}

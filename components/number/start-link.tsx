'use client';

import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { AT_START, setNumberState } from './number-store';

interface Props {
  href: string;
  className?: string;
  children: ReactNode;
}

/** Leads to the first question, whatever was answered before. */
export function StartLink({ href, className, children }: Props) {
  return (
    <PageLink href={href} className={className} onClick={() => setNumberState(AT_START)}>
      {children}
    </PageLink>
  );
}

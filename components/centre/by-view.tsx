'use client';

import type { ReactNode } from 'react';
import type { View } from '@/lib/domain/view';
import { useView } from './view-provider';

/** The words that introduce the same facts to each reader. A fact of its own never stands here. */
export function ByView(words: Readonly<Partial<Record<View, ReactNode>>>) {
  return words[useView()];
}

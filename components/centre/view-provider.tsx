'use client';

import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { getView, subscribe, takeOverView } from '@/components/locator/search-store';
import { useCleanAddress } from '@/components/ui/use-clean-address';
import type { View } from '@/lib/domain/view';

const ViewContext = createContext<View>('self');

/** Whose order the facts stand in. */
export function useView(): View {
  return useContext(ViewContext);
}

interface Props {
  /** The view of the address. */
  asked: View;
  children: ReactNode;
}

/** Takes the view of the address into memory and hands down what has been chosen since: here, or at another centre. */
export function ViewProvider({ asked, children }: Props) {
  const chosen = useSyncExternalStore(subscribe, getView, () => null);
  useEffect(() => takeOverView(asked), [asked]);
  useCleanAddress(true);
  return <ViewContext value={chosen ?? asked}>{children}</ViewContext>;
}

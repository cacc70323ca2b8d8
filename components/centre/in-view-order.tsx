'use client';

import { Fragment, type ReactNode } from 'react';
import type { View } from '@/lib/domain/view';
import { useView } from './view-provider';

interface Props<K extends string> {
  /** The same keys for every view. */
  orders: Readonly<Record<View, readonly K[]>>;
  items: Readonly<Record<K, ReactNode>>;
}

/** The same parts in the order of the view. They are rendered once, on the server; only their order changes here. */
export function InViewOrder<K extends string>({ orders, items }: Props<K>) {
  return orders[useView()].map((key) => <Fragment key={key}>{items[key]}</Fragment>);
}

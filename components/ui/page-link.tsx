import Link from 'next/link';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof Link>, 'prefetch'>;

/**
 * A link inside the app. Nothing is fetched before it is followed: on a slow or paid connection every byte that
 * nobody asked for is one too many.
 */
export function PageLink(props: Props) {
  return <Link {...props} prefetch={false} />;
}

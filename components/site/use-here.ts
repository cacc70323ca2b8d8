import { usePathname, useSearchParams } from 'next/navigation';

/** The address of the page that is open, path and query. */
export function useHere(): string {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  return search === '' ? pathname : `${pathname}?${search}`;
}

import { notFound } from 'next/navigation';

/** Every address that leads nowhere, so that the answer comes in the visitor's language. */
export default function UnknownPage() {
  notFound();
}

import type { ContactKind, ContactPoint } from './centre';

/** What helps soonest comes first: a voice, then writing, then a page to read. */
const ORDER: readonly ContactKind[] = [
  'phone',
  'sms',
  'messenger',
  'chat',
  'email',
  'contact_form',
  'website',
];

/** The contacts in the order in which a person should try them; equal kinds keep their order. */
export function sortContacts<C extends ContactPoint>(contacts: readonly C[]): C[] {
  return [...contacts].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

import type { Audience, ContactKind, ContactPoint } from './centre';
import type { View } from './view';

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

/** Whose contacts each reader tries first. */
export const AUDIENCE_ORDER: Readonly<Record<View, readonly Audience[]>> = {
  self: ['everyone', 'professionals', 'authorities'],
  helper: ['professionals', 'everyone', 'authorities'],
  authority: ['authorities', 'professionals', 'everyone'],
};

/** The contacts as a reader tries them: by audience, and inside of it in the order they had. */
export function sortForView<C extends ContactPoint>(contacts: readonly C[], view: View): C[] {
  return AUDIENCE_ORDER[view].flatMap((audience) =>
    contacts.filter((contact) => contact.audience === audience),
  );
}

/** The first phone that says when it is answered. */
export function findPhoneWithHours<C extends ContactPoint>(contacts: readonly C[]): C | undefined {
  return contacts.find(({ kind, openingHours }) => kind === 'phone' && openingHours !== null);
}

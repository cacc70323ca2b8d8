import type { View } from '@/lib/domain/view';

/** The parts of a centre's page, in the order in which they stand where a reader has no order of their own. */
const SECTIONS = [
  'notices',
  'contact',
  'languages',
  'promise',
  'hours',
  'call',
  'takeaway',
  'capacity',
  'whom',
  'services',
  'access',
  'address',
  'area',
  'facts',
  'referral',
  'sources',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What each reader needs first; all that is not named follows. */
const FIRST: Readonly<Record<View, readonly SectionId[]>> = {
  self: ['notices', 'contact', 'languages', 'promise', 'hours', 'call', 'takeaway'],
  helper: ['notices', 'whom', 'languages', 'services', 'capacity', 'referral', 'contact', 'takeaway'],
  authority: ['notices', 'area', 'contact', 'hours'],
};

/** Every section once, in the order of the view. */
export const SECTION_ORDER: Readonly<Record<View, readonly SectionId[]>> = {
  self: orderFor('self'),
  helper: orderFor('helper'),
  authority: orderFor('authority'),
};

function orderFor(view: View): SectionId[] {
  return [...FIRST[view], ...SECTIONS.filter((section) => !FIRST[view].includes(section))];
}

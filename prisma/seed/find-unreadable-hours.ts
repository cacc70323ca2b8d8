import type { StateCode } from '@/lib/domain/area';
import { parseHours } from '@/lib/hours/parse-hours';
import type { Seed } from './seed-record';

/** Hours that are no OpenStreetMap `opening_hours`: they are shown as they stand, and nobody is called open or closed. */
export interface UnreadableHours {
  slug: string;
  /** The field of the record, such as `contactPoints.0.openingHours`. */
  field: string;
  text: string;
}

/** Every text of a seed that should be hours and cannot be read, by record and field. */
export function findUnreadableHours({ centres, nationalServices }: Seed): UnreadableHours[] {
  return [
    ...centres.flatMap(({ slug, state, openingHours, contactPoints }) => [
      ...check(slug, 'openingHours', openingHours, state),
      ...contactPoints.flatMap((contact, position) =>
        check(slug, `contactPoints.${position}.openingHours`, contact.openingHours, state),
      ),
    ]),
    ...nationalServices.flatMap(({ slug, openingHours }) => check(slug, 'openingHours', openingHours, null)),
  ];
}

function check(slug: string, field: string, text: string | null, state: StateCode | null): UnreadableHours[] {
  return text === null || parseHours(text, state) !== null ? [] : [{ slug, field, text }];
}

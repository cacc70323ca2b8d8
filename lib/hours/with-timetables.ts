import 'server-only';
import type { StateCode } from '@/lib/domain/area';
import type { Centre } from '@/lib/domain/centre';
import { findPhoneWithHours } from '@/lib/domain/contact-order';
import { firstStaleDay, hoursAsOf } from '@/lib/domain/hours-date';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { Timetable } from '@/lib/domain/timetable';
import { startOfBerlinDay } from '@/lib/i18n/berlin-time';
import { evaluateHours, type WorkedOutHours } from './evaluate-hours';

/** Hours, their Land and the date that counts for them → the timetable of one day and the next; null = not known. */
type TimetableOf = (
  openingHours: string | null,
  state: StateCode | null,
  asOf: string | null,
) => Timetable | null;

/** Works out timetables from a day (ISO 8601, Germany) on; the same hours are worked out once. */
export function timetablesFrom(day: string): TimetableOf {
  const known = new Map<string, WorkedOutHours | null>();
  const evaluate = (pattern: string, state: StateCode | null) => {
    const key = `${state} ${pattern}`;
    const found = known.has(key) ? known.get(key) : evaluateHours(pattern, state, day);
    known.set(key, found ?? null);
    return found ?? null;
  };
  return (openingHours, state, asOf) => {
    if (openingHours === null || asOf === null) return null;
    const workedOut = evaluate(openingHours, state);
    return workedOut && { asOf, freshUntil: startOfBerlinDay(firstStaleDay(asOf)), ...workedOut };
  };
}

/** The centre with the timetables of its own hours and of its contacts'. */
export function withCentreTimetables(centre: Centre, timetableOf: TimetableOf): Centre {
  if (saysNoHours(centre)) return centre;
  const { state, confirmedOn, sourceDate, openingHours } = centre;
  const allContacts = centre.allContacts.map((contact) => ({
    ...contact,
    timetable: timetableOf(
      contact.openingHours,
      state,
      hoursAsOf([contact.confirmedOn, confirmedOn], sourceDate),
    ),
  }));
  const timetable = timetableOf(openingHours, state, hoursAsOf([confirmedOn], sourceDate));
  const contacts = allContacts.filter(({ audience }) => audience === 'everyone');
  const reachable = findPhoneWithHours(contacts)?.timetable ?? timetable;
  return { ...centre, contacts, allContacts, timetable, reachable };
}

/** Such a centre is kept as it is: most are, and a directory may be large. */
function saysNoHours({ openingHours, allContacts }: Centre): boolean {
  return openingHours === null && allContacts.every((contact) => contact.openingHours === null);
}

/** The national service with its timetable; it is no Land's, so that only nationwide holidays count. */
export function withServiceTimetable(
  service: ShownNationalService,
  timetableOf: TimetableOf,
): ShownNationalService {
  const asOf = hoursAsOf([service.confirmedOn], service.sourceDate);
  return { ...service, timetable: timetableOf(service.openingHours, null, asOf) };
}

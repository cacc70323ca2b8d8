import type { ListedCentre } from './centre';
import { findWayForward } from './national-fallback';
import type { LocalisedText, ShownNationalService } from './national-service';
import { EMPTY_QUERY } from './query';

/** The one number that goes on a card, into a contact or a short text. */
export interface NumberToTake {
  /** As dialled: E.164 or a short number. */
  phone: string;
  /** As people here write it. */
  display: string;
  /** The national service that it belongs to; null = the centre itself. */
  service: LocalisedText | null;
}

type CallableService = ShownNationalService & { phone: string };

/** The centre's number, else that of the national service that fits it; null only when neither is known. */
export function findNumberToTake(
  centre: ListedCentre,
  services: readonly ShownNationalService[],
): NumberToTake | null {
  const contacts = centre.contacts.filter(({ kind }) => kind === 'phone');
  const way = findWayForward({ ...centre, contacts }, services.filter(isCallable), EMPTY_QUERY);
  if (way === null || way.kind === 'carrier_website') return null;
  if (way.kind === 'contact')
    return { phone: way.contact.value, display: way.contact.display, service: null };
  const { phone, phoneDisplay, name } = way.service;
  return { phone, display: phoneDisplay ?? phone, service: name };
}

function isCallable(service: ShownNationalService): service is CallableService {
  return service.phone !== null;
}

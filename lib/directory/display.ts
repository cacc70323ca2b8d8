import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ContactPoint } from '@/lib/domain/centre';

const HOME_COUNTRY = 'DE';

/**
 * A dialable number as people in Germany write it: national format for German numbers, international for others,
 * short numbers as they are (phone libraries reject those).
 */
export function formatPhone(dialable: string): string {
  if (!dialable.startsWith('+')) return dialable;
  const number = parsePhoneNumberFromString(dialable);
  if (!number) return dialable;
  return number.country === HOME_COUNTRY ? number.formatNational() : number.formatInternational();
}

/** How a contact is written on the page: a formatted number, a web address without scheme and closing slash. */
export function displayAddressOf({ kind, value }: ContactPoint): string {
  if (kind === 'phone' || kind === 'sms') return formatPhone(value);
  if (kind === 'email') return value;
  return value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

import { toStateCode, type Area } from '@/lib/domain/area';
import type { AddressStatus, Point } from '@/lib/domain/centre';

interface Address {
  addressStatus: AddressStatus;
  street: string | null;
  postcode: string | null;
  point: Point | null;
  town: string | null;
  state: string | null;
  area: Area | null;
}

interface AddressProblem {
  path: [keyof Address];
  message: string;
}

/** The first field that says more than the address status allows, or contradicts the Land; null when all is well. */
export function findAddressProblem(address: Address): AddressProblem | null {
  if (address.addressStatus !== 'published') {
    for (const field of ['street', 'postcode', 'point'] as const)
      if (address[field] !== null)
        return { path: [field], message: `expected none: the address is ${address.addressStatus}` };
    if (/\d/.test(address.town ?? ''))
      return { path: ['town'], message: 'expected a town without digits: the address is not published' };
  }
  const { area, state } = address;
  if (area && area.level !== 'nationwide' && state && toStateCode(area.ags) !== state)
    return { path: ['area'], message: `expected an area in ${state}` };
  return null;
}

import type { AccessMode } from './facets/access-modes';

/** Whether somebody who comes without an appointment comes in vain, as far as is stated. */
export function isByAppointment(access: readonly AccessMode[]): boolean {
  return access.includes('appointment') && !access.includes('walk_in');
}

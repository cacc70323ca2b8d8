import type { CentreRecord } from '@/lib/db/centre-record';
import { redact, withPhoneDisplay } from '@/lib/directory/redact';
import type { Centre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { loadOwnSeed } from './load-seed';
import type { SeedCentre } from './seed-record';

/** The first data as the public sees them, without a database in between. */
export async function loadOwnDirectory(): Promise<{
  centres: readonly Centre[];
  nationalServices: readonly ShownNationalService[];
}> {
  const { centres, nationalServices } = await loadOwnSeed();
  return {
    centres: centres.map((centre, i) => redact(toRecord(centre, i))),
    nationalServices: nationalServices.map((service) => withPhoneDisplay({ ...service, confirmedOn: null })),
  };
}

function toRecord(
  { accessModes, contactPoints, carrier, confirmed, ...centre }: SeedCentre,
  i: number,
): CentreRecord {
  return {
    ...centre,
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    version: 1,
    carrier: carrier === null ? null : { name: carrier, website: null },
    access: accessModes,
    contacts: contactPoints.map((contact) => ({ ...contact, confirmedOn: null })),
    confirmedOn: confirmed?.on ?? null,
  };
}

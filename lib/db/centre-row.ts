import 'server-only';
import type { Prisma } from './generated/client';

/** All that belongs to one centre, in a fixed order, so that equal data read equal. */
export const CENTRE_PARTS = {
  carrier: true,
  contactPoints: { orderBy: [{ position: 'asc' }, { value: 'asc' }] },
  languages: { orderBy: [{ code: 'asc' }, { mode: 'asc' }] },
  services: { orderBy: [{ code: 'asc' }, { provision: 'asc' }] },
  groups: { orderBy: { code: 'asc' } },
  forms: { orderBy: { code: 'asc' } },
  accessModes: { orderBy: { code: 'asc' } },
  facts: { orderBy: { code: 'asc' } },
  serviceAreas: { orderBy: [{ level: 'asc' }, { ags: 'asc' }] },
  notices: { orderBy: { id: 'asc' } },
  sources: { orderBy: [{ position: 'asc' }, { url: 'asc' }] },
} as const satisfies Prisma.CentreInclude;

/** One centre as the database holds it. Never leaves lib/db. */
export type CentreRow = Prisma.CentreGetPayload<{ include: typeof CENTRE_PARTS }>;

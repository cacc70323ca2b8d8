import { Prisma } from '@/lib/db/generated/client';
import type { PlannedRecord } from './plan-seed';
import type { SeedCentre, SeedNationalService } from './seed-record';

type PlannedCentre = PlannedRecord<SeedCentre>;

const toMidnight = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** The centre's own row, its carrier looked up by name. */
export function toCentreRow({ id, hash, record }: PlannedCentre, carrierIds: ReadonlyMap<string, string>) {
  return {
    id,
    slug: record.slug,
    name: record.name,
    type: record.type,
    status: record.status,
    carrierId: record.carrier === null ? null : (carrierIds.get(record.carrier) ?? null),
    addressStatus: record.addressStatus,
    street: record.street,
    postcode: record.postcode,
    latitude: record.point?.latitude ?? null,
    longitude: record.point?.longitude ?? null,
    town: record.town,
    state: record.state,
    areaLevel: record.area?.level ?? null,
    areaAgs: record.area?.ags ?? null,
    hiddenOnMap: record.hiddenOnMap,
    kokMember: record.kokMember,
    minimumAge: record.minimumAge,
    maximumAge: record.maximumAge,
    interpreters: record.interpreters,
    openingHours: record.openingHours,
    serviceAreaTexts: record.serviceAreaTexts,
    completeFacets: record.completeFacets,
    sourceDate: record.sourceDate,
    confirmedAt: toMidnight(record.confirmed?.on ?? null),
    confirmedBy: record.confirmed?.by ?? null,
    confidence: record.confidence,
    seedHash: hash,
  } satisfies Prisma.CentreCreateManyInput;
}

/** The rows of the tables that hang on a centre. */
export function toChildRows({ id: centreId, record }: PlannedCentre) {
  return {
    contactPoints: record.contactPoints.map((point, position) => ({ ...point, centreId, position })),
    languages: record.languages.map((language) => ({ ...language, centreId })),
    services: record.services.map((service) => ({ ...service, centreId })),
    groups: record.groups.map((group) => ({ ...group, centreId })),
    forms: record.forms.map((code) => ({ code, centreId })),
    accessModes: record.accessModes.map((code) => ({ code, centreId })),
    facts: record.facts.map((fact) => ({ ...fact, centreId })),
    serviceAreas: record.serviceAreas.map((area) => ({ ...area, centreId })),
    notices: record.notices.map(({ validFrom, validUntil, ...notice }) => ({
      ...notice,
      validFrom: toMidnight(validFrom),
      validUntil: toMidnight(validUntil),
      centreId,
    })),
    sources: record.sources.map((source, position) => ({ ...source, centreId, position })),
  };
}

/** A national service's row. `position` keeps the order of the seed. */
export function toNationalServiceRow(
  { id, hash, record }: PlannedRecord<SeedNationalService>,
  position: number,
) {
  return {
    ...record,
    id,
    position,
    languagesNote: record.languagesNote ?? Prisma.DbNull,
    seedHash: hash,
  } satisfies Prisma.NationalServiceCreateManyInput;
}

import 'server-only';
import { z } from 'zod';
import type { Area } from '@/lib/domain/area';
import type { Point } from '@/lib/domain/centre';
import {
  accessModeSchema,
  addressStatusSchema,
  areaSchema,
  centreTypeSchema,
  contactPointSchema,
  facetIdSchema,
  factSchema,
  formSchema,
  groupSchema,
  languageSchema,
  noticeSchema,
  serviceAreaSchema,
  serviceSchema,
  slugSchema,
  sourceSchema,
  stateCodeSchema,
  partialDateSchema,
  webAddressSchema,
} from '@/lib/domain/centre-schema';
import type { RowProblem } from '@/lib/domain/directory';
import type { CentreRow } from './centre-row';

/** A centre as stored, validated, not yet redacted for the public. `confidence` stays behind: it is internal. */
export type CentreRecord = ReturnType<typeof parseCentreRecord>;

const ageSchema = z.int().min(0).max(120).nullable();

const coreSchema = z.object({
  id: z.uuid(),
  slug: slugSchema,
  name: z.string().min(1),
  type: centreTypeSchema,
  carrier: z.object({ name: z.string().min(1), website: webAddressSchema.nullable() }).nullable(),
  addressStatus: addressStatusSchema,
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  state: stateCodeSchema.nullable(),
  hiddenOnMap: z.boolean(),
  kokMember: z.enum(['yes', 'no', 'unknown']),
  minimumAge: ageSchema,
  maximumAge: ageSchema,
  interpreters: z.boolean(),
  openingHours: z.string().nullable(),
  serviceAreaTexts: z.array(z.string()),
  completeFacets: z.array(facetIdSchema),
  sourceDate: partialDateSchema.nullable(),
  version: z.int().min(1),
});

/**
 * Parses one centre. A part that is broken (a language nobody knows, a number that cannot be dialled) is left out
 * and reported; a broken core throws a ZodError, and the whole centre is left out by the caller.
 */
export function parseCentreRecord(row: CentreRow, report: (problem: RowProblem) => void) {
  const keep = keeperOf(row.id, report);
  return {
    ...coreSchema.parse(row),
    area: parseArea(row),
    point: parsePoint(row),
    confirmedOn: toDay(row.confirmedAt),
    contacts: keep('contact_point', contactPointSchema, row.contactPoints.map(withConfirmationDay)),
    languages: keep('centre_language', languageSchema, row.languages),
    services: keep('centre_service', serviceSchema, row.services),
    groups: keep('centre_group', groupSchema, row.groups),
    forms: keep('centre_form', formSchema, row.forms.map(codeOf)),
    access: keep('centre_access_mode', accessModeSchema, row.accessModes.map(codeOf)),
    facts: keep('centre_fact', factSchema, row.facts),
    serviceAreas: keep('service_area', serviceAreaSchema, row.serviceAreas),
    notices: keep('notice', noticeSchema, row.notices.map(withDays)),
    sources: keep('source', sourceSchema, row.sources),
  };
}

function keeperOf(id: string, report: (problem: RowProblem) => void) {
  return <T>(table: string, schema: z.ZodType<T>, parts: readonly unknown[]): T[] =>
    parts.flatMap((part) => {
      const parsed = schema.safeParse(part);
      if (parsed.success) return [parsed.data];
      report({ table, id, problem: describeIssues(parsed.error) });
      return [];
    });
}

/** All issues in one line: which field, what was expected. */
export function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`).join('; ');
}

function parseArea({ areaLevel, areaAgs }: CentreRow): Area | null {
  return areaLevel === null || areaAgs === null ? null : areaSchema.parse({ level: areaLevel, ags: areaAgs });
}

function parsePoint({ latitude, longitude }: CentreRow): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

const codeOf = (part: { code: string }) => part.code;

function withConfirmationDay(contact: CentreRow['contactPoints'][number]) {
  return { ...contact, confirmedOn: toDay(contact.confirmedAt) };
}

function withDays(notice: CentreRow['notices'][number]) {
  return { ...notice, validFrom: toDay(notice.validFrom), validUntil: toDay(notice.validUntil) };
}

/** ISO 8601 day in UTC, as the database keeps it. */
export function toDay(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

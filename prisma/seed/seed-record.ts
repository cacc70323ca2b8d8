import { z } from 'zod';
import { AUDIENCES, CONTACT_KINDS } from '@/lib/domain/centre';
import {
  accessModeSchema,
  addressStatusSchema,
  areaSchema,
  centreTypeSchema,
  contactPointSchema,
  dialableSchema,
  emailSchema,
  facetIdSchema,
  factSchema,
  formSchema,
  groupSchema,
  languageSchema,
  localisedTextSchema,
  noticeSchema,
  partialDateSchema,
  serviceAreaSchema,
  serviceSchema,
  slugSchema,
  sourceSchema,
  stateCodeSchema,
  webAddressSchema,
} from '@/lib/domain/centre-schema';
import { NATIONAL_SERVICE_KINDS } from '@/lib/domain/national-service';
import { findAddressProblem } from './find-address-problem';
import { findRepeat } from './find-repeat';

const text = z.string().trim().min(1, 'expected text').max(2000, 'expected at most 2000 characters');
const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const age = optional(z.int().min(0).max(120));
const day = z.iso.date('expected a day like 2026-11-21');

const contactPoint = z
  .strictObject({
    kind: z.enum(CONTACT_KINDS),
    value: z.string(),
    audience: z.enum(AUDIENCES).default('everyone'),
    openingHours: optional(text),
    note: optional(text),
  })
  .superRefine((contact, context) => {
    const { error } = contactPointSchema.safeParse({ ...contact, confirmedOn: null });
    for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
  });

const area = z.strictObject({ level: serviceAreaSchema.shape.level, ags: z.string() }).pipe(areaSchema);

const serviceArea = z
  .strictObject({
    ...serviceAreaSchema.shape,
    forms: z.array(formSchema).default([]),
    basis: serviceAreaSchema.shape.basis.default('unknown'),
    sourceUrl: optional(webAddressSchema),
  })
  .superRefine((stated, context) => {
    for (const { message } of areaSchema.safeParse(stated).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['ags'], message });
    if (!['own_account', 'unknown'].includes(stated.basis) && stated.sourceUrl === null)
      context.addIssue({
        code: 'custom',
        path: ['sourceUrl'],
        message: 'expected the source of the mandate or agreement',
      });
  });

const notice = z.strictObject({
  capacity: noticeSchema.shape.capacity.default(null),
  text: optional(text),
  validFrom: optional(day),
  validUntil: optional(day),
});

const lists = {
  serviceAreaTexts: z.array(text).default([]),
  completeFacets: z.array(facetIdSchema).default([]),
  contactPoints: z.array(contactPoint).default([]),
  languages: z.array(z.strictObject({ ...languageSchema.shape, note: optional(text) })).default([]),
  services: z.array(serviceSchema.strict()).default([]),
  groups: z.array(groupSchema.strict()).default([]),
  forms: z.array(formSchema).default([]),
  accessModes: z.array(accessModeSchema).default([]),
  facts: z.array(factSchema.strict()).default([]),
  serviceAreas: z.array(serviceArea).default([]),
  notices: z.array(notice).default([]),
  sources: z
    .array(z.strictObject({ ...sourceSchema.shape, seenOn: optional(partialDateSchema) }))
    .default([]),
};

/**
 * A centre as a seed states it. What is left out is unknown. `confirmed` is for data whose centres were asked;
 * what the database refuses is refused here first, with the record and the field named.
 */
export const seedCentreSchema = z
  .strictObject({
    slug: slugSchema,
    name: text,
    type: centreTypeSchema,
    status: z.enum(['draft', 'published', 'archived']).default('published'),
    carrier: optional(text),
    addressStatus: addressStatusSchema.default('not_stated'),
    street: optional(text),
    postcode: optional(z.string().regex(/^\d{5}$/, 'expected five digits')),
    point: optional(
      z.strictObject({ latitude: z.number().min(47).max(55.2), longitude: z.number().min(5.8).max(15.1) }),
    ),
    town: optional(text),
    state: optional(stateCodeSchema),
    area: optional(area),
    hiddenOnMap: z.boolean().default(false),
    kokMember: z.enum(['yes', 'no', 'unknown']).default('unknown'),
    minimumAge: age,
    maximumAge: age,
    interpreters: z.boolean().default(false),
    openingHours: optional(text),
    ...lists,
    sourceDate: optional(partialDateSchema),
    confirmed: optional(z.strictObject({ on: day, by: text })),
    confidence: optional(z.enum(['high', 'medium', 'low'])),
  })
  .superRefine((centre, context) => {
    for (const problem of [findAddressProblem(centre), findRepeat(centre)])
      if (problem) context.addIssue({ code: 'custom', ...problem });
    const { minimumAge, maximumAge } = centre;
    if (minimumAge !== null && maximumAge !== null && maximumAge < minimumAge)
      context.addIssue({ code: 'custom', path: ['maximumAge'], message: `expected ${minimumAge} or more` });
  });

/** A national service as a seed states it: names and notes by language tag, German always there. */
export const seedNationalServiceSchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(NATIONAL_SERVICE_KINDS),
  name: localisedTextSchema,
  forWhom: localisedTextSchema,
  languagesNote: optional(localisedTextSchema),
  phone: optional(dialableSchema),
  email: optional(emailSchema),
  website: optional(webAddressSchema),
  openingHours: optional(text),
  groups: z.array(groupSchema.shape.code).default([]),
  freeOfCharge: optional(z.boolean()),
  sourceUrls: z.array(webAddressSchema).default([]),
  sourceDate: optional(partialDateSchema),
});

export type SeedCentre = z.output<typeof seedCentreSchema>;
export type SeedNationalService = z.output<typeof seedNationalServiceSchema>;

/** What is seeded: validated records. */
export interface Seed {
  centres: readonly SeedCentre[];
  nationalServices: readonly SeedNationalService[];
}

/** What a seed file holds: records in which everything unknown may be left out. */
export interface SeedInput {
  centres: readonly z.input<typeof seedCentreSchema>[];
  nationalServices?: readonly z.input<typeof seedNationalServiceSchema>[];
}

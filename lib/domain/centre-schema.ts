import { z } from 'zod';
import { AREA_LEVELS, isWellFormedArea, STATES } from './area';
import {
  ACCEPTANCES,
  ADDRESS_STATUSES,
  AUDIENCES,
  CAPACITIES,
  CONTACT_KINDS,
  PROVISIONS,
  SERVICE_AREA_BASES,
} from './centre';
import { FACET_IDS, FACETS, type FacetCodes, type FacetId } from './facets';
import { LANGUAGE_MODES } from './facets/languages';
import { ACCESSIBILITY_FACTS, CONDITION_FACTS, FACT_STATES, SAFE_CONTACT_FACTS } from './facts';
import { NATIONAL_SERVICE_KINDS } from './national-service';

/** The border of the record: what a stored or imported fact must look like. Messages say what was expected. */

const codes = <F extends FacetId>(facet: F) =>
  z.enum(FACETS[facet].map((term) => term.code) as [FacetCodes[F], ...FacetCodes[F][]]);

const isDialable = (value: string) => /^(\+[1-9]\d{4,14}|\d{3,6})$/.test(value);
const isWebAddress = (value: string) => /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);
const isPartialDate = (value: string) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);

export const dialableSchema = z
  .string()
  .refine(isDialable, 'expected a number like +493012345 or a short number like 116016');
export const webAddressSchema = z
  .string()
  .refine(isWebAddress, 'expected an address that starts with http:// or https://');
export const emailSchema = z.email('expected an e-mail address');
/** ISO 8601 year, month or day. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'expected a date like 2025, 2025-07 or 2025-07-30');
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters a to z, digits and single hyphens');

const contactValueSchemas: Partial<Record<string, z.ZodType<string>>> = {
  phone: dialableSchema,
  sms: dialableSchema,
  email: emailSchema,
};

export const contactPointSchema = z
  .object({
    kind: z.enum(CONTACT_KINDS),
    value: z.string(),
    audience: z.enum(AUDIENCES),
    openingHours: z.string().nullable(),
    note: z.string().nullable(),
    confirmedOn: z.string().nullable(),
  })
  .superRefine((contact, context) => {
    const { error } = (contactValueSchemas[contact.kind] ?? webAddressSchema).safeParse(contact.value);
    if (error)
      context.addIssue({ code: 'custom', path: ['value'], message: error.issues[0]?.message ?? 'not valid' });
  });

export const languageSchema = z.object({
  code: codes('language'),
  mode: z.enum(LANGUAGE_MODES),
  note: z.string().nullable(),
});
export const serviceSchema = z.object({ code: codes('service'), provision: z.enum(PROVISIONS) });
export const groupSchema = z.object({ code: codes('group'), acceptance: z.enum(ACCEPTANCES) });
export const formSchema = codes('form');
export const accessModeSchema = codes('access');
export const centreTypeSchema = codes('type');
export const facetIdSchema = z.enum(FACET_IDS as [FacetId, ...FacetId[]]);
export const stateCodeSchema = z.enum(STATES.map((state) => state.code));
export const addressStatusSchema = z.enum(ADDRESS_STATUSES);

export const factSchema = z.object({
  code: z.enum([...ACCESSIBILITY_FACTS, ...SAFE_CONTACT_FACTS, ...CONDITION_FACTS]),
  state: z.enum(FACT_STATES),
});

export const areaSchema = z
  .object({ level: z.enum(AREA_LEVELS), ags: z.string() })
  .refine(isWellFormedArea, 'expected an official key of 2, 3, 5 or 8 digits, as many as its level has');

export const serviceAreaSchema = z.object({
  level: z.enum(AREA_LEVELS),
  ags: z.string(),
  forms: z.array(formSchema),
  basis: z.enum(SERVICE_AREA_BASES),
  sourceUrl: webAddressSchema.nullable(),
});

export const noticeSchema = z.object({
  capacity: z.enum(CAPACITIES).nullable(),
  text: z.string().nullable(),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
});

export const sourceSchema = z.object({ url: webAddressSchema, seenOn: partialDateSchema.nullable() });

export const localisedTextSchema = z.record(z.string(), z.string()).and(z.object({ de: z.string().min(1) }));

export const nationalServiceSchema = z.object({
  slug: slugSchema,
  kind: z.enum(NATIONAL_SERVICE_KINDS),
  name: localisedTextSchema,
  phone: dialableSchema.nullable(),
  email: emailSchema.nullable(),
  website: webAddressSchema.nullable(),
  openingHours: z.string().nullable(),
  forWhom: localisedTextSchema,
  groups: z.array(codes('group')),
  languagesNote: localisedTextSchema.nullable(),
  freeOfCharge: z.boolean().nullable(),
  sourceUrls: z.array(webAddressSchema),
  sourceDate: partialDateSchema.nullable(),
  confirmedOn: z.string().nullable(),
});

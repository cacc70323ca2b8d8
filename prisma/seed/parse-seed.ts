import { z } from 'zod';
import { OperatorError } from '@/lib/errors';
import { seedCentreSchema, seedNationalServiceSchema, type Seed } from './seed-record';

const SHOWN_PROBLEMS = 20;

const envelopeSchema = z.strictObject({
  centres: z.array(z.unknown()).max(200_000),
  nationalServices: z.array(z.unknown()).max(1000).default([]),
});

type Report = (problem: string) => void;

function nameOf(record: unknown, index: number): string {
  const slug = (record as { slug?: unknown } | null)?.slug;
  return typeof slug === 'string' && slug !== '' ? `“${slug}”` : `no. ${index + 1}`;
}

function parseRecords<S extends z.ZodType<{ slug: string }>>(
  kind: string,
  schema: S,
  records: readonly unknown[],
  report: Report,
): z.output<S>[] {
  const slugs = new Set<string>();
  return records.flatMap((record, index) => {
    const name = `${kind} ${nameOf(record, index)}`;
    const { data, error } = schema.safeParse(record);
    for (const { path, message } of error?.issues ?? [])
      report(`${name}, ${path.join('.') || 'record'}: ${message}`);
    if (data && slugs.has(data.slug)) report(`${name}, slug: expected another one, it is taken`);
    if (data) slugs.add(data.slug);
    return data ? [data] : [];
  });
}

/**
 * Validates a whole seed: all of it is good, or none of it is used.
 * @param origin what the records were read from, for the message.
 * @throws OperatorError that names each bad record, its field and what was expected there.
 */
export function parseSeed(content: unknown, origin: string): Seed {
  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success)
    throw new OperatorError(`${origin}: expected {"centres": […], "nationalServices": […]}.`);
  const problems: string[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const { centres, nationalServices } = envelope.data;
  const seed = {
    centres: parseRecords('centre', seedCentreSchema, centres, report),
    nationalServices: parseRecords('national service', seedNationalServiceSchema, nationalServices, report),
  };
  if (problems.length === 0) return seed;
  const more = problems.length > SHOWN_PROBLEMS ? [`and ${problems.length - SHOWN_PROBLEMS} more`] : [];
  throw new OperatorError([`${origin}:`, ...problems.slice(0, SHOWN_PROBLEMS), ...more].join('\n  '));
}

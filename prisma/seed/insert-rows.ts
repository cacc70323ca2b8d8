import { Prisma } from '@/lib/db/generated/client';

const toColumn = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts rows of Prisma’s shape as one JSON value: 100,000 centres in 42 s, where `createMany` took 373 s.
 * All rows have the same fields; columns that they do not name get their defaults. An empty list executes nothing,
 * since even an empty statement would raise the directory's revision.
 */
export async function insertRows<Row extends object>(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const fields = Object.keys(first) as (keyof Row & string)[];
  const columns = Prisma.raw(fields.map((field) => `"${toColumn(field)}"`).join());
  const name = Prisma.raw(`"${table}"`);
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(fields.map((field) => [toColumn(field), row[field]]))),
  );
  await tx.$executeRaw`
    INSERT INTO ${name} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${json}::jsonb)`;
}

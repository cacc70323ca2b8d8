import 'server-only';
import { z } from 'zod';
import { nationalServiceSchema } from '@/lib/domain/centre-schema';
import type { RowProblem } from '@/lib/domain/directory';
import type { NationalService } from '@/lib/domain/national-service';
import { LIMITS } from '@/lib/limits';
import { describeIssues, parseCentreRecord, toDay, type CentreRecord } from './centre-record';
import { CENTRE_PARTS } from './centre-row';
import type { PrismaClient } from './client';
import type { NationalService as NationalServiceRow, Prisma } from './generated/client';

export interface StoredDirectory {
  revision: bigint;
  centres: CentreRecord[];
  nationalServices: NationalService[];
  problems: RowProblem[];
}

/** The number that every change of the directory raises; reading it is cheap. */
export async function getDirectoryRevision(prisma: Pick<PrismaClient, 'directoryRevision'>): Promise<bigint> {
  const { revision } = await prisma.directoryRevision.findUniqueOrThrow({ where: { id: 1 } });
  return revision;
}

/**
 * Reads all that is published, as of one moment. Rows that cannot be understood are left out and named in
 * `problems`; they never make the reading fail.
 * @throws what Prisma throws when the database is away.
 */
export async function loadDirectory(prisma: PrismaClient): Promise<StoredDirectory> {
  const read = async (transaction: Prisma.TransactionClient): Promise<StoredDirectory> => {
    const problems: RowProblem[] = [];
    const report = (problem: RowProblem) => void problems.push(problem);
    return {
      revision: await getDirectoryRevision(transaction),
      centres: await loadCentres(transaction, report),
      nationalServices: await loadNationalServices(transaction, report),
      problems,
    };
  };
  return prisma.$transaction(read, {
    isolationLevel: 'RepeatableRead',
    timeout: LIMITS.directoryLoadSeconds * 1000,
    maxWait: 5_000,
  });
}

async function loadCentres(transaction: Prisma.TransactionClient, report: (problem: RowProblem) => void) {
  const centres: CentreRecord[] = [];
  let after = '';
  for (;;) {
    const rows = await transaction.centre.findMany({
      where: { status: 'published', slug: { gt: after } },
      include: CENTRE_PARTS,
      orderBy: { slug: 'asc' },
      take: LIMITS.centresPerRead,
    });
    for (const row of rows) {
      const centre = parseOrReport('centre', row.id, () => parseCentreRecord(row, report), report);
      if (centre) centres.push(centre);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < LIMITS.centresPerRead) return centres;
    after = last.slug;
  }
}

async function loadNationalServices(
  transaction: Prisma.TransactionClient,
  report: (problem: RowProblem) => void,
) {
  const rows = await transaction.nationalService.findMany({
    where: { status: 'published' },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    take: LIMITS.nationalServices,
  });
  return rows.flatMap((row) => {
    const parse = () => parseNationalService(row);
    return parseOrReport('national_service', row.id, parse, report) ?? [];
  });
}

function parseNationalService(row: NationalServiceRow): NationalService {
  return nationalServiceSchema.parse({ ...row, confirmedOn: toDay(row.confirmedAt) });
}

function parseOrReport<T>(
  table: string,
  id: string,
  parse: () => T,
  report: (problem: RowProblem) => void,
): T | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    report({ table, id, problem: describeIssues(error) });
    return null;
  }
}
